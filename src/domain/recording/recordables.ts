import { actorKinds, existences } from '#domain/kinds/actorKinds.ts';
import { noteKinds } from '#domain/kinds/noteKinds.ts';
import { holdings } from '#domain/kinds/phases.ts';
import { conditionKinds, tieKinds } from '#domain/kinds/tieKinds.ts';
import { claimable } from '#domain/record/claimable.ts';
import { nameOf, type ThingType } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { DraftValues, RecordableType } from './Draft.ts';
import { assessmentFields } from './assessmentFields.ts';
import { claimFields } from './claimFields.ts';
import type { Field } from './Field.ts';
import { milestoneFields } from './milestoneFields.ts';
import { anyDate, evidence, grounding, hedge, rowOf } from './sharedFields.ts';
import { sourceFields } from './sourceFields.ts';

interface Recordable {
  /** "a claim", "an actor". */
  readonly a: string;
  readonly word: string;
  /** What its id is made of, and what a draft of it is called. */
  readonly called: (values: DraftValues, index: RecordIndex) => string;
  readonly fields: readonly Field[];
}

const holdingWords = Object.fromEntries(Object.entries(holdings).map(([name, { many }]) => [name, { word: many }]));
const written = (name: string) => (values: DraftValues) => (values.texts[name] ?? '').trim();
const named = (index: RecordIndex, id: string | undefined) => (id === undefined || id === '' ? '' : nameOf(index, id));

/** What stands at an end of a tie: of each kind one type, and any of them before the kind is chosen. */
const tieEnd =
  (end: 'from' | 'to', any: readonly ThingType[]) =>
  ({ texts }: DraftValues): readonly ThingType[] => {
    const kind = rowOf(tieKinds, texts['kind']);
    return kind === undefined ? any : [kind[end]];
  };

/** Everything that can be recorded: what it is called, and its fields in the order of the form. A new field is a row. */
export const recordables: { readonly [K in RecordableType]: Recordable } = {
  assessment: {
    a: 'an assessment',
    word: 'assessment',
    called: (values, index) => `Assessment of ${named(index, values.texts['milestone']) || 'a milestone'}`,
    fields: assessmentFields,
  },
  claim: {
    a: 'a claim',
    word: 'claim',
    called: written('statement'),
    fields: claimFields,
  },
  source: {
    a: 'a source',
    word: 'source',
    called: written('title'),
    fields: sourceFields,
  },
  milestone: {
    a: 'a milestone',
    word: 'milestone',
    called: written('title'),
    fields: milestoneFields,
  },
  actor: {
    a: 'an actor',
    word: 'actor',
    called: written('name'),
    fields: [
      { name: 'name', word: 'Name', control: 'line' },
      { name: 'kind', word: 'Kind', control: 'choice', options: actorKinds },
      { name: 'existence', word: 'Existence', control: 'choice', options: existences, initial: 'existing' },
      { name: 'aliases', word: 'Also written', control: 'lines', optional: true, hint: 'One a line.' },
      { name: 'ids.iso3166', word: 'ISO 3166', control: 'line', optional: true },
      { name: 'ids.paax', word: 'PAA-X', control: 'line', optional: true },
      { name: 'ids.ucdp', word: 'UCDP', control: 'line', optional: true },
      { name: 'ids.acled', word: 'ACLED', control: 'line', optional: true },
      { name: 'note', word: 'Note', control: 'words', optional: true },
    ],
  },
  meeting: {
    a: 'a meeting',
    word: 'meeting',
    called: ({ texts }) => [texts['title'], texts['place']].filter(Boolean).join(' '),
    fields: [
      {
        name: 'title',
        word: 'Title',
        control: 'line',
        optional: true,
        hint: 'Where the sources give it a name; else its place is enough.',
      },
      { name: 'place', word: 'Place', control: 'line', optional: true },
      anyDate('Date'),
      {
        name: 'after',
        word: 'After',
        control: 'one',
        of: ['meeting'],
        optional: true,
        hint: 'The meeting that the sources put before it.',
      },
      { name: 'note', word: 'Note', control: 'words', optional: true },
      evidence,
    ],
  },
  event: {
    a: 'an event',
    word: 'event',
    called: written('title'),
    fields: [{ name: 'title', word: 'Title', control: 'line' }, anyDate('Date'), evidence],
  },
  tie: {
    a: 'a tie',
    word: 'tie',
    called: ({ texts }, index) => `${named(index, texts['from'])} ${texts['kind'] ?? ''} ${named(index, texts['to'])}`.trim(),
    fields: [
      { name: 'from', word: 'From', control: 'one', of: ['actor', 'meeting'], fitting: tieEnd('from', ['actor', 'meeting']) },
      { name: 'kind', word: 'Kind', control: 'choice', options: tieKinds },
      {
        name: 'to',
        word: 'To',
        control: 'one',
        of: ['actor', 'meeting', 'milestone'],
        fitting: tieEnd('to', ['actor', 'meeting', 'milestone']),
      },
      grounding,
      hedge,
      { name: 'note', word: 'Note', control: 'words', optional: true },
      evidence,
    ],
  },
  condition: {
    a: 'a condition',
    word: 'condition',
    called: ({ texts }, index) => `${named(index, texts['from'])} ${texts['kind'] ?? ''} ${named(index, texts['to'])}`.trim(),
    fields: [
      { name: 'from', word: 'Milestone', control: 'one', of: ['milestone'] },
      { name: 'kind', word: 'Order', control: 'choice', options: conditionKinds },
      { name: 'to', word: 'The other milestone', control: 'one', of: ['milestone'] },
      grounding,
      { name: 'words', word: 'The source’s own words for the order', control: 'line' },
      { name: 'claimant', word: 'Claimant', control: 'one', of: ['actor'], optional: true, empty: 'the author of the source' },
      evidence,
    ],
  },
  note: {
    a: 'a note',
    word: 'note',
    called: written('text'),
    fields: [
      { name: 'kind', word: 'Kind', control: 'choice', options: noteKinds },
      { name: 'text', word: 'Text', control: 'words' },
      { name: 'about', word: 'About', control: 'many', of: [...claimable, 'source', 'claim'], optional: true },
      { ...evidence, optional: true },
    ],
  },
  phase: {
    a: 'a phase',
    word: 'phase',
    called: written('title'),
    fields: [
      { name: 'title', word: 'Title', control: 'line' },
      {
        name: 'order',
        word: 'Place among the phases',
        control: 'number',
        optional: true,
        hint: 'Counted from 1. Empty: at the end.',
        within: null,
        blank: (_, index) => Math.max(0, ...index.phases.map(({ order }) => order)) + 1,
      },
      { name: 'holds', word: 'Its milestones are called', control: 'choice', options: holdingWords, initial: 'milestones' },
    ],
  },
};
