import { countByStatus, countedWord } from '#domain/milestones/distribution.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { mostPoints } from '#domain/milestones/score.ts';

interface BlockLabel {
  readonly count: number;
  readonly word: string;
  /** The share of the bar from here to the next label, or to the bar's end: what it can say stands in there. */
  readonly room: number;
}

/** One block of the tally bar. Places and widths are shares of the bar, 0 to 1. */
export interface Block {
  readonly key: string;
  readonly from: number;
  readonly span: number;
  /** How many cells of a point each it shows. */
  readonly cells: number;
  readonly points: number;
  readonly missing: boolean;
  /** The last earned block ends exactly at the score, with no gap after it. */
  readonly last: boolean;
  /** The milestone it opens; null for missing and merged blocks. */
  readonly row: MilestoneRow | null;
  /** The first earned block of a status says how many there are. */
  readonly label: BlockLabel | null;
}

/** Above this many milestones the blocks of one status merge into one. */
export const mostBlocks = 24;

type Scored = MilestoneRow & { readonly points: number };

const pointsIn = (rows: readonly Scored[]) => rows.reduce((sum, { points }) => sum + points, 0);

/** The blocks of a phase's bar: earned points first, most done first; then what is missing of each milestone. */
export function placeBlocks(rows: readonly MilestoneRow[]): Block[] {
  const scored = rows.filter((row): row is Scored => row.points !== null).toSorted((a, b) => b.points - a.points);
  const whole = scored.length * mostPoints;
  const earned = scored.filter(({ points }) => points > 0);
  const lacking = scored.filter(({ points }) => points < mostPoints);
  const merge = scored.length > mostBlocks;
  const counts = new Map(countByStatus(scored).map(({ word, count }) => [word, count]));
  const labelled = new Set<string>();
  let from = 0;
  const next = (points: number): Pick<Block, 'from' | 'span'> => {
    const place = { from: from / whole, span: points / whole };
    from += points;
    return place;
  };
  const label = ({ word }: Scored) => {
    if (labelled.has(word)) return null;
    labelled.add(word);
    const own = earned.filter((row) => row.word === word);
    const isLast = own.at(-1) === earned.at(-1);
    const room = pointsIn(own) + (isLast ? whole - pointsIn(earned) : 0);
    return { count: counts.get(word) ?? 0, word: countedWord(word), room: room / whole };
  };
  if (merge) return mergedBlocks(earned, next, label).concat(mergedMissing(lacking, next));
  return [
    ...earned.map((row, at): Block => ({
      key: row.milestone.id,
      ...next(row.points),
      cells: row.points,
      points: row.points,
      missing: false,
      last: at === earned.length - 1,
      row,
      label: label(row),
    })),
    ...lacking.map((row, at): Block => ({
      key: `missing ${row.milestone.id}`,
      ...next(mostPoints - row.points),
      cells: mostPoints - row.points,
      points: 0,
      missing: true,
      last: at === lacking.length - 1,
      row: null,
      label: null,
    })),
  ];
}

type Next = (points: number) => Pick<Block, 'from' | 'span'>;

function mergedBlocks(earned: readonly Scored[], next: Next, label: (row: Scored) => Block['label']): Block[] {
  const levels = [...new Set(earned.map(({ points }) => points))];
  return levels.flatMap((points, at) => {
    const own = earned.filter((row) => row.points === points);
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        key: `points ${points}`,
        ...next(points * own.length),
        cells: 1,
        points,
        missing: false,
        last: at === levels.length - 1,
        row: null,
        label: label(first),
      },
    ];
  });
}

function mergedMissing(lacking: readonly Scored[], next: Next): Block[] {
  const points = lacking.reduce((sum, row) => sum + mostPoints - row.points, 0);
  return points === 0 ? [] : [{ key: 'missing', ...next(points), cells: 1, points: 0, missing: true, last: true, row: null, label: null }];
}
