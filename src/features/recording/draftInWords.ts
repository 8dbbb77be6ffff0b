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
