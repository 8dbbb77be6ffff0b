import { categories } from '#domain/kinds/categories.ts';
import { obligations } from '#domain/kinds/obligations.ts';
import type { Field } from './Field.ts';
import { placeInPhase } from './placeInPhase.ts';

/** What is asked of a milestone. */
export const milestoneFields: readonly Field[] = [
  { name: 'title', word: 'Title', control: 'line' },
  { name: 'description', word: 'Wording', control: 'words', hint: 'What was agreed, as the sources word it.' },
  {
    name: 'phase',
    word: 'Phase',
    control: 'one',
    of: ['phase'],
    optional: true,
    empty: 'none: cross-cutting, enters no score',
    otherWords: ['cross-cutting', 'cross', 'none'],
  },
  { name: 'category', word: 'Category', control: 'choice', options: categories },
  { name: 'obligation', word: 'Obligation', control: 'choice', options: obligations },
  {
    name: 'agreedDate',
    word: 'Agreed date',
    control: 'date',
    optional: true,
    hint: 'Where it was put off, change it: the dates before stay in the history of the milestone.',
  },
  {
    name: 'order',
    word: 'Number in the order',
    control: 'number',
    optional: true,
    hint: 'In a phase the lower number stands first. Empty: at the end.',
    within: 'phase',
    told: placeInPhase,
    blank: ({ texts }, index) => Math.max(0, ...(index.byPhase.get(texts['phase'] || null) ?? []).map(({ order }) => order)) + 1,
  },
];
