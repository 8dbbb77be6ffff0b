import { oneDecimal } from '#domain/figures/scoreFigure.ts';
import { holdings } from '#domain/kinds/phases.ts';
import { bases, pointsOf, statuses, statusOrder } from '#domain/kinds/statuses.ts';
import { countByStatus } from '#domain/milestones/distribution.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { progressOf, type Progress } from '#domain/milestones/progress.ts';
import type { Phase } from '#domain/record/record.ts';
import { choicesOf, type Column, tableOf } from './tableOf.ts';

export const phasesTable = tableOf<Phase>({
  name: 'phases',
  title: 'Phases',
  means: 'The stages of the agreement, in their order.',
  key: ['id'],
  rows: ({ index }) => index.phases,
  columns: [
    { name: 'id', type: 'string', means: 'Id, unique in the whole record.', value: ({ id }) => id, required: true },
    { name: 'title', type: 'string', means: 'What it is called.', value: ({ title }) => title, required: true },
    { name: 'order', type: 'integer', means: 'Its place among the phases, from 1.', value: ({ order }) => order, required: true },
    {
      name: 'holds',
      type: 'string',
      means: 'What its milestones are called.',
      value: ({ holds }) => holds,
      required: true,
      choices: choicesOf(holdings, ({ many }) => many),
    },
  ],
});

/** A phase with the rows of its milestones and what is counted on them. */
interface PhaseScore {
  readonly phase: Phase;
  readonly rows: readonly MilestoneRow[];
  readonly progress: Progress;
}

/** Every word that a status has in a distribution: a 0 has one for each basis. */
const statusWords = statusOrder.flatMap((status) =>
  pointsOf(status) === 0 ? Object.values(bases).map(({ word }) => word) : [statuses[status].word],
);

const counted = statusWords.map((word): Column<PhaseScore> => ({
  name: word.replaceAll(' ', '_'),
  type: 'integer',
  means: `How many of its milestones are "${word}".`,
  value: ({ rows }) => countByStatus(rows).find((own) => own.word === word)?.count ?? 0,
  required: true,
}));

export const scoresTable = tableOf<PhaseScore>({
  name: 'scores',
  title: 'Scores',
  means:
    'What the page says of each phase: the distribution, how many are completed, the score and its coding range. No filter touches it.',
  key: ['phase'],
  rows: ({ index, milestones }) =>
    index.phases.map((phase) => {
      const rows = milestones.flatMap(({ row }) => (row.milestone.phase === phase.id ? [row] : []));
      return { phase, rows, progress: progressOf(rows) };
    }),
  columns: [
    { name: 'phase', type: 'string', means: 'The phase.', value: ({ phase }) => phase.id, required: true, refersTo: 'phases' },
    {
      name: 'milestones',
      type: 'integer',
      means: 'How many milestones it has: the N of every count.',
      value: ({ rows }) => rows.length,
      required: true,
    },
    {
      name: 'completed',
      type: 'integer',
      means: 'How many have the most points. This is no score.',
      value: ({ progress }) => progress.completed,
      required: true,
    },
    ...counted,
    {
      name: 'not_assessed',
      type: 'integer',
      means: 'How many nobody has assessed.',
      value: ({ rows }) => rows.filter(({ assessment }) => assessment === null).length,
      required: true,
    },
    {
      name: 'scored',
      type: 'integer',
      means: 'How many have points.',
      value: ({ progress }) => progress.score?.scored ?? 0,
      required: true,
    },
    {
      name: 'points',
      type: 'integer',
      means: 'Their points together; empty where nothing is scored.',
      value: ({ progress }) => progress.score?.points ?? null,
    },
    {
      name: 'of_points',
      type: 'integer',
      means: 'The most points that they could have.',
      value: ({ progress }) => progress.score?.most ?? null,
    },
    {
      name: 'score',
      type: 'number',
      means: 'Points of the most points, in percent.',
      value: ({ progress }) => percent(progress.score?.percent),
    },
    {
      name: 'lowest',
      type: 'number',
      means: 'The score with every assessment at its lowest defensible status.',
      value: ({ progress }) => percent(progress.score?.low),
    },
    {
      name: 'highest',
      type: 'number',
      means: 'The score with every assessment at its highest defensible status.',
      value: ({ progress }) => percent(progress.score?.high),
    },
    {
      name: 'score_without_lasting',
      type: 'number',
      means: 'The score without continuing obligations and prohibitions.',
      value: ({ progress }) => percent(progress.withoutLasting?.percent),
    },
    { name: 'in_words', type: 'string', means: 'The distribution in words.', value: ({ progress }) => progress.words, required: true },
  ],
});

const percent = (share: number | undefined): number | null => (share === undefined ? null : oneDecimal(share));
