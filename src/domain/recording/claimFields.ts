import { speechActs } from '#domain/kinds/speechActs.ts';
import { attributions, bearings, voices } from '#domain/kinds/claimKinds.ts';
import { credibilities } from '#domain/kinds/handling.ts';
import { claimable } from '#domain/record/claimable.ts';
import type { Field } from './Field.ts';
import { anyDate, evidence, handling, hedge, rowOf } from './sharedFields.ts';

/** What each bearing means to who chooses it; a page that only shows them does without. */
const bearingOptions = {
  supports: {
    ...bearings.supports,
    meaning: 'speaks for what the record says of what it is about; of “no step reported”, also that there was none',
  },
  qualifies: { ...bearings.qualifies, meaning: 'limits what the record says of what it is about: less, later, or only in part' },
  contradicts: { ...bearings.contradicts, meaning: 'denies what the record says of what it is about' },
} as const satisfies Record<keyof typeof bearings, { readonly meaning: string }>;

/** What is asked of a claim: the words it rests on come first, since everything else is read from them. */
export const claimFields: readonly Field[] = [
  evidence,
  {
    name: 'statement',
    word: 'What is claimed, in your own words',
    control: 'words',
    hint: 'Where a party was asked and gave no answer: a position, “asked, no reply”.',
  },
  { name: 'about', word: 'About', control: 'many', of: claimable },
  { name: 'kind', word: 'Kind', control: 'choice', options: speechActs, initial: 'statement' },
  {
    name: 'claimant',
    word: 'Claimant',
    control: 'one',
    of: ['actor'],
    optional: true,
    empty: 'the author of the source',
  },
  { name: 'relayedBy', word: 'Relayed by', control: 'one', of: ['actor'], optional: true, empty: 'nobody' },
  { name: 'voice', word: 'Voice', control: 'choice', options: voices, initial: 'reported' },
  { name: 'attribution.basis', word: 'Attribution', control: 'choice', options: attributions, initial: 'in-sentence' },
  {
    name: 'attribution.from',
    word: 'Carried over from',
    control: 'place',
    when: ({ texts }) => rowOf(attributions, texts['attribution.basis'])?.inferred === true,
  },
  hedge,
  {
    name: 'hedgeWords',
    word: 'The source’s own hedging words',
    control: 'line',
    optional: true,
    hint: 'Where they stand apart, with “; ” between.',
  },
  { name: 'bears', word: 'Bearing', control: 'choice', options: bearingOptions, initial: 'supports' },
  anyDate('Date of what is claimed'),
  { name: 'credibility', word: 'Credibility', control: 'choice', options: credibilities, optional: true, empty: 'not graded' },
  ...handling,
];
