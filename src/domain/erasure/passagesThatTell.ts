import { capital } from '#domain/texts/capital.ts';
import { type Identity, putsIt } from './Identity.ts';
import { isFields, type Rewrite, rewriteTexts, type TextPlace } from './rewriteTexts.ts';

/** Why words are looked at, in words, and whether they tell who or what it was beyond doubt. */
export const passageKinds = {
  name: { word: 'holds one of its names', tells: true },
  part: { word: 'holds a part of its name', tells: true },
  quote: {
    word: 'a quote of another source that holds one of its names, or a part of one: a quote is exact, so it is hidden or stays',
    tells: true,
  },
  own: { word: 'the source’s own words', tells: false },
  note: { word: 'a note that rests on its quotes; it goes unless you write one', tells: false },
  hint: { word: 'holds a word of its name that stands for many, or its publisher', tells: false },
} as const;

type PassageKind = keyof typeof passageKinds;

/** Words of own entries that tell who or what a thing was, or may. */
export interface Passage {
  readonly words: string;
  readonly kind: PassageKind;
  /** What stands in their place unless the analyst says otherwise; the empty text for nothing. */
  readonly instead: string;
  /** Whether it is a quote: it stays to the character, or is hidden. */
  readonly isQuote: boolean;
  /** The numbers of the entries that hold them; entries set aside, and drafts, have none. */
  readonly entries: readonly number[];
}

/** What stands in for words that are left out where some must be. */
export const leftOut = '…';

/** What is to stand in place of a text, and why; null where it tells nothing. */
export function insteadOf(text: string, place: TextPlace, identity: Identity): Pick<Passage, 'kind' | 'instead'> | null {
  if (place.role === 'quote') return insteadOfQuote(text, identity);
  if (place.role !== 'words' && place.role !== 'optional words') return null;
  const drawn = place.left === null ? null : drawnFrom(text, place.field, place.left);
  if (drawn !== null) return drawn;
  if (identity.names.isTold(text))
    return {
      kind: identity.whole.isTold(text) ? 'name' : 'part',
      instead: identity.names.without(text, (before) => inSentence(identity.words, before)),
    };
  return identity.hints.isTold(text) ? { kind: 'hint', instead: text } : null;
}

function insteadOfQuote(exact: string, { names, hints }: Identity): Pick<Passage, 'kind' | 'instead'> | null {
  if (names.isTold(exact)) return { kind: 'quote', instead: leftOut };
  return hints.isTold(exact) ? { kind: 'hint', instead: exact } : null;
}

/** Of a thing that rests on a hidden source: the words that were taken or written from it, unless quotes that stay hold them. */
function drawnFrom(text: string, field: string, left: readonly string[]): Pick<Passage, 'kind' | 'instead'> | null {
  if (field === 'note') return { kind: 'note', instead: '' };
  if (field !== 'words' && field !== 'hedgeWords') return null;
  const isLeft = text.split('; ').every((part) => left.some((exact) => exact.includes(part)));
  return isLeft ? null : { kind: 'own', instead: field === 'words' ? leftOut : '' };
}

/** Every passage of own entries that tells an identity or may, each once however often it stands there; those that tell first. */
export function passagesThatTell(own: readonly unknown[], identity: Identity): Passage[] {
  const found = new Map<string, Passage>();
  const hidden = identity.thing.type === 'source' ? identity.id : null;
  for (const row of own) {
    const note: Rewrite = (text, place) => {
      const told = insteadOf(text, place, identity);
      if (told !== null)
        found.set(text, { ...told, words: text, isQuote: place.role === 'quote', entries: withEntry(found.get(text)?.entries, row) });
      return text;
    };
    // what it is itself goes as a whole
    rewriteTexts(putsIt(row, identity) && isFields(row) ? { ...row, thing: null } : row, note, hidden);
  }
  const order = Object.keys(passageKinds);
  return [...found.values()].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function withEntry(entries: readonly number[] = [], row: unknown): readonly number[] {
  const seq = isFields(row) ? row['seq'] : null;
  return typeof seq === 'number' && !entries.includes(seq) ? [...entries, seq] : entries;
}

/** A sentence begins with a capital. */
const inSentence = (words: string, before: string): string => (/(?:^|[.!?…]\s+)["'“‘«(]*$/.test(before) ? capital(words) : words);
