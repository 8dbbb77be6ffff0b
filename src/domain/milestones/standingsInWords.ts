import { pointsOf, type Status, statusOrder, statusWord } from '#domain/kinds/statuses.ts';
import type { AgreementSummary } from '#domain/record/record.ts';
import { countedWord } from './distribution.ts';
import { mostPoints } from './score.ts';

type Standings = AgreementSummary['standings'];

/** The distribution of an agreement in words, most done first: "1 full, 4 intermediate, 5 with no step reported". */
export function standingsInWords(standings: Standings): string {
  const rank = (status: Status | null) => (status === null ? statusOrder.length : statusOrder.indexOf(status));
  const parts = standings
    .toSorted((a, b) => rank(a.status) - rank(b.status))
    .map(({ status, basis, count }) => `${count} ${status === null ? 'not assessed' : countedWord(statusWord(status, basis))}`);
  return parts.length === 0 ? 'no milestones' : parts.join(', ');
}

/** How many milestones are completed: at the status of the most points. */
export function completedIn(standings: Standings): number {
  return standings.reduce((sum, { status, count }) => sum + (status !== null && pointsOf(status) === mostPoints ? count : 0), 0);
}
