import type { AgreementRecord } from '#domain/record/record.ts';
import type { NamesOutside } from './NamesOutside.ts';

/** The texts of a whole record in lower case: those that stay behind, and the words of each that leaves. */
interface Texts {
  readonly withheld: readonly string[];
  readonly told: readonly ReadonlySet<string>[];
}

/**
 * Whether words that a reader searched for may leave the house. They may not where something that stays behind holds one of them,
 * or all of them together, and nothing that leaves does: they would name it. The search finds parts of words, so that a part of
 * what stays behind tells of it; what leaves must say the word whole, since "does" does not say "doe".
 */
export function wordsMayLeave(names: NamesOutside, searched: string): boolean {
  if (names.whole === names.released) return true;
  const words = wordsOf(searched);
  const { withheld, told } = textsOf(names);
  return [...words.map((word) => [word]), words].every(
    (some) =>
      told.some((text) => some.every((word) => text.has(word))) || !withheld.some((text) => some.every((word) => text.includes(word))),
  );
}

const known = new WeakMap<AgreementRecord, Texts>();

function textsOf({ whole, released }: NamesOutside): Texts {
  const found = known.get(whole.record) ?? readTexts(whole.record, released.record);
  known.set(whole.record, found);
  return found;
}

function readTexts(whole: AgreementRecord, released: AgreementRecord): Texts {
  const told = new Set(textsIn(released));
  return {
    withheld: [...new Set(textsIn(whole))].filter((text) => !told.has(text)),
    told: [...told].map((text) => new Set(wordsOf(text))),
  };
}

/** Every text of a record, in lower case. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.toLowerCase()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
