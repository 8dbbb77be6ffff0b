import type { MilestoneRow } from './milestoneRows.ts';
import { mostPoints } from './score.ts';

interface Sorting {
  readonly word: string;
  readonly compare: (a: MilestoneRow, b: MilestoneRow) => number;
}

const asListed: Sorting['compare'] = (a, b) => a.milestone.order - b.milestone.order;
/** Points, and for what is not scored the place that puts it last. */
const pointsOr = ({ points }: MilestoneRow, last: number): number => points ?? last;
const collator = new Intl.Collator('en', { numeric: true });

/** The orders a checklist can be put in. Ties fall back on the order of the source. */
export const sortings = {
  source: { word: 'as in the source', compare: asListed },
  status: { word: 'most done first', compare: (a, b) => pointsOr(b, -1) - pointsOr(a, -1) || asListed(a, b) },
  'status-up': { word: 'least done first', compare: (a, b) => pointsOr(a, mostPoints + 1) - pointsOr(b, mostPoints + 1) || asListed(a, b) },
  title: { word: 'title', compare: (a, b) => collator.compare(a.milestone.title, b.milestone.title) || asListed(a, b) },
  category: { word: 'category', compare: (a, b) => collator.compare(a.milestone.category, b.milestone.category) || asListed(a, b) },
  claims: { word: 'most claims first', compare: (a, b) => b.claims.length - a.claims.length || asListed(a, b) },
} as const satisfies Record<string, Sorting>;

export type SortingName = keyof typeof sortings;

/** Rows in the chosen order. */
export function sortRows(rows: readonly MilestoneRow[], by: SortingName): MilestoneRow[] {
  return rows.toSorted(sortings[by].compare);
}
