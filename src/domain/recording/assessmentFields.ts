import { bases, pointsOf, statuses, statusOrder } from '#domain/kinds/statuses.ts';
import type { DraftValues } from './Draft.ts';
import type { Field } from './Field.ts';

/** What is asked of an assessment. */
export const assessmentFields: readonly Field[] = [
  { name: 'milestone', word: 'Milestone', control: 'one', of: ['milestone'] },
  { name: 'status', word: 'Status', control: 'choice', options: statuses },
  {
    name: 'basis',
    word: 'What it rests on',
    control: 'choice',
    options: { stated: { word: 'stated: a source says “not initiated”' }, silence: { word: `silence: ${bases.silence.word}` } },
    when: restsOnNothing,
  },
  {
    name: 'defensible',
    word: 'Also defensible',
    control: 'choices',
    options: statuses,
    own: 'status',
    hint: 'Every status that another careful coder could defend; your own is among them.',
  },
  {
    name: 'reason',
    word: 'Reason',
    control: 'words',
    hint: 'What in the claims gives this status: readers see it beside the milestone. Why you record it now, the ledger asks below.',
  },
  {
    name: 'claims',
    word: 'Claims it rests on',
    control: 'many',
    of: ['claim'],
    optional: true,
    offered: ({ texts }, index) => (index.claimsAbout.get(texts['milestone'] ?? '') ?? []).map(({ id }) => id),
  },
  {
    name: 'validFrom',
    word: 'Valid from',
    control: 'date',
    optional: true,
    hint: 'The day from which it holds. Undated, it counts at every date and follows all that were recorded before.',
  },
];

function restsOnNothing({ texts }: DraftValues): boolean {
  const status = statusOrder.find((each) => each === texts['status']);
  return status !== undefined && pointsOf(status) === 0;
}
