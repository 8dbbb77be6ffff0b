import { mostPoints, type Score } from './score.ts';

const mostTerms = 12;

/** A score's formula written out with its numbers: "(2 + 3) / (3 × 2) × 100 = 5 / 6 × 100 = 83.3". Many terms are gathered. */
export function formulaOf(points: readonly number[], { scored, points: sum, most, percent }: Score): string {
  return `(${sumOf(points)}) / (${mostPoints} × ${scored}) × 100 = ${sum} / ${most} × 100 = ${percent.toFixed(1)}`;
}

function sumOf(points: readonly number[]): string {
  if (points.length <= mostTerms) return points.join(' + ');
  const values = [...new Set(points)].sort((a, b) => b - a);
  return values.map((value) => `${points.filter((own) => own === value).length} × ${value}`).join(' + ');
}

/** A score as the working shows it. */
export function oneDecimal({ percent }: Pick<Score, 'percent'>): string {
  return percent.toFixed(1);
}
