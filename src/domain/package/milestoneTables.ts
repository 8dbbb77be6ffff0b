import { categories } from '#domain/kinds/categories.ts';
import { obligations } from '#domain/kinds/obligations.ts';
import { bases, pointsOf, statuses, statusWord } from '#domain/kinds/statuses.ts';
import { rangeOf } from '#domain/milestones/score.ts';
import type { Assessment } from '#domain/record/record.ts';
import type { MilestonePair } from './PackageScope.ts';
import { choicesOf, tableOf } from './tableOf.ts';

const statusChoices = choicesOf(statuses, ({ word }) => word);

export const milestonesTable = tableOf<MilestonePair>({
  name: 'milestones',
  title: 'Milestones',
  means: 'Every milestone with its status on the day that the package was made, shown in the view or not.',
  key: ['id'],
  rows: ({ milestones }) => milestones,
  columns: [
    { name: 'id', type: 'string', means: 'Id, unique in the whole record.', value: ({ row }) => row.milestone.id, required: true },
    { name: 'title', type: 'string', means: 'What it is called.', value: ({ row }) => row.milestone.title, required: true },
    {
      name: 'phase',
      type: 'string',
      means: 'Its phase; empty where it cuts across the phases.',
      value: ({ row }) => row.milestone.phase,
      refersTo: 'phases',
    },
    { name: 'order', type: 'integer', means: 'Its place in the source, from 1.', value: ({ row }) => row.milestone.order, required: true },
    {
      name: 'category',
      type: 'string',
      means: 'What it is about.',
      value: ({ row }) => row.milestone.category,
      required: true,
      choices: choicesOf(categories, ({ word }) => word),
    },
    {
      name: 'obligation',
      type: 'string',
      means: 'What sort of duty it is.',
      value: ({ row }) => row.milestone.obligation,
      required: true,
      choices: choicesOf(obligations, ({ word }) => word),
    },
    { name: 'description', type: 'string', means: 'What is owed.', value: ({ row }) => row.milestone.description, required: true },
    {
      name: 'agreed_date',
      type: 'string',
      means: 'The date agreed for it, in EDTF level 1.',
      value: ({ row }) => row.milestone.agreedDate,
    },
    {
      name: 'status',
      type: 'string',
      means: 'Its status; empty where nobody has assessed it.',
      value: ({ row }) => row.assessment?.status ?? null,
      choices: statusChoices,
    },
    {
      name: 'status_word',
      type: 'string',
      means: 'The status in words: "no step reported" where a 0 rests on silence.',
      value: ({ row }) => row.word,
      required: true,
    },
    { name: 'points', type: 'integer', means: 'Points, 0 to 3; empty where it is not scored.', value: ({ row }) => row.points },
    { name: 'lowest_points', type: 'integer', means: 'The fewest points that are defensible.', value: ({ row }) => row.range?.low ?? null },
    { name: 'highest_points', type: 'integer', means: 'The most points that are defensible.', value: ({ row }) => row.range?.high ?? null },
    { name: 'flags', type: 'ids', means: 'The flags that stand beside the status.', value: ({ row }) => row.flags },
    {
      name: 'assessment',
      type: 'string',
      means: 'Id of the assessment that holds.',
      value: ({ row }) => row.assessment?.id ?? null,
    },
    {
      name: 'claims',
      type: 'integer',
      means: 'How many claims are about it that count on the day that the package is judged on: of no later date.',
      value: ({ leaving }) => leaving.claims.length,
      required: true,
    },
    {
      name: 'responsible',
      type: 'ids',
      means: 'Actors that a source says carry it out.',
      value: ({ leaving }) => leaving.responsible.map(({ id }) => id),
    },
    {
      name: 'named',
      type: 'ids',
      means: 'Every actor named in connection with it by a stated tie.',
      value: ({ leaving }) => leaving.named.map(({ id }) => id),
    },
    {
      name: 'shown',
      type: 'boolean',
      means: 'Whether the view that the package was made from shows it: its phase is chosen and its filters leave it.',
      value: ({ row }, { shown }) => shown.has(row.milestone.id),
      required: true,
    },
  ],
});

/** An assessment, and whether it is the one that holds. */
interface AssessmentRow {
  readonly assessment: Assessment;
  readonly holds: boolean;
}

export const assessmentsTable = tableOf<AssessmentRow>({
  name: 'assessments',
  title: 'Assessments',
  means: 'The coders’ decisions on the status of milestones, with their reasons; earlier ones are kept.',
  key: ['id'],
  rows: ({ index, milestones }) => {
    const held = new Set(milestones.map(({ row }) => row.assessment?.id));
    return index.record.assessments.map((assessment) => ({ assessment, holds: held.has(assessment.id) }));
  },
  columns: [
    { name: 'id', type: 'string', means: 'Id, unique in the whole record.', value: ({ assessment }) => assessment.id, required: true },
    {
      name: 'milestone',
      type: 'string',
      means: 'What is assessed.',
      value: ({ assessment }) => assessment.milestone,
      required: true,
      refersTo: 'milestones',
    },
    {
      name: 'status',
      type: 'string',
      means: 'The status given.',
      value: ({ assessment }) => assessment.status,
      required: true,
      choices: statusChoices,
    },
    {
      name: 'status_word',
      type: 'string',
      means: 'The status in words: "no step reported" where a 0 rests on silence.',
      value: ({ assessment }) => statusWord(assessment.status, assessment.basis),
      required: true,
    },
    {
      name: 'basis',
      type: 'string',
      means: 'On what a 0 rests; empty for every other status.',
      value: ({ assessment }) => assessment.basis,
      choices: choicesOf(bases, ({ word }) => word),
    },
    {
      name: 'points',
      type: 'integer',
      means: 'Points, 0 to 3; empty where it is not scored.',
      value: ({ assessment }) => pointsOf(assessment.status),
    },
    {
      name: 'lowest_points',
      type: 'integer',
      means: 'The fewest points that are defensible.',
      value: ({ assessment }) => scoredRange(assessment)?.low ?? null,
    },
    {
      name: 'highest_points',
      type: 'integer',
      means: 'The most points that are defensible.',
      value: ({ assessment }) => scoredRange(assessment)?.high ?? null,
    },
    {
      name: 'defensible',
      type: 'ids',
      means: 'Every status that a careful coder could defend.',
      value: ({ assessment }) => assessment.defensible,
      required: true,
    },
    { name: 'reason', type: 'string', means: 'Why this status.', value: ({ assessment }) => assessment.reason, required: true },
    { name: 'claims', type: 'ids', means: 'The claims that it rests on.', value: ({ assessment }) => assessment.claims },
    {
      name: 'valid_from',
      type: 'string',
      means: 'From when it holds, in EDTF level 1; undated ones count at every date.',
      value: ({ assessment }) => assessment.validFrom,
    },
    {
      name: 'holds',
      type: 'boolean',
      means: 'Whether it is the one that holds on the day that the package was made.',
      value: ({ holds }) => holds,
      required: true,
    },
  ],
});

const scoredRange = (assessment: Assessment) => (pointsOf(assessment.status) === null ? null : rangeOf(assessment));
