import type { Draft } from '#domain/recording/Draft.ts';
import { recordables } from '#domain/recording/recordables.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

const verbs = {
  new: (a: string) => `Record ${a}`,
  change: (_: string, word: string) => `Change the ${word}`,
  retract: (_: string, word: string) => `Retract the ${word}`,
} as const satisfies Record<Draft['act'], (a: string, word: string) => string>;

/** What a draft is about to do: "Record a claim", "Retract the milestone". */
export function actInWords({ act, type }: Draft): string {
  return verbs[act](recordables[type].a, recordables[type].word);
}

/** What a draft is called: what it changes, or what was written into it so far. */
export function draftName(draft: Draft, index: RecordIndex): string {
  return draft.of === null ? recordables[draft.type].called(draft, index) : nameOf(index, draft.of);
}

/** What a draft is told by in a list: its name, else what was put into it so far. */
export function draftTold(draft: Draft, index: RecordIndex): string {
  const [quote] = draft.quotes;
  const length = Number(draft.texts['length'] ?? 0);
  return (
    draftName(draft, index) ||
    (quote !== undefined && `with the quote “${shortened(quote.exact)}”`) ||
    (length > 0 && `with a text of ${length.toLocaleString('en')} characters`) ||
    (draft.touched > 0 ? 'begun, not named yet' : 'nothing written yet')
  );
}

const shortened = (words: string): string => (words.length > longest ? `${words.slice(0, longest)} …` : words);

/** So much of a quote tells which one it is. */
const longest = 60;
