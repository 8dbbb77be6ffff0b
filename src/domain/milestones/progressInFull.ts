import type { holdings } from '#domain/kinds/phases.ts';
import { hasRange, type Progress } from './progress.ts';

type Holding = (typeof holdings)[keyof typeof holdings];

/**
 * A progress as it stands in a sentence, in the order that holds everywhere: the distribution, n of N, and only then the score, in
 * whole numbers, with its range: "1 full, 4 intermediate; 1 of 5 achievements full, as reported; score 73 of 100; coding range, this
 * text only, 60 to 87".
 */
export function progressInFull({ words, completed, of, score }: Progress, { one, many, asReported }: Holding): string {
  const done = of === 0 ? [] : [`${completed} of ${of} ${of === 1 ? one : many} full${asReported ? ', as reported' : ''}`];
  if (score === null) return [words, ...done, 'none of it is scored'].join('; ');
  const over = score.scored < of ? `, over ${score.scored} scored` : '';
  const range = hasRange(score) ? [`coding range, this text only, ${Math.round(score.low)} to ${Math.round(score.high)}`] : [];
  return [words, ...done, `score ${Math.round(score.percent)} of 100${over}`, ...range].join('; ');
}
