import { placeInWords } from '#domain/quotes/places.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import { noHash } from '#domain/record/noHash.ts';
import type { Evidence, Place } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { DraftValues } from './Draft.ts';
import type { ControlName, Fields, Options } from './Field.ts';

interface FieldKind<F> {
  /** What the thing holds for what was typed; null or the empty list for nothing. */
  readonly read: (field: F, values: DraftValues, index: RecordIndex) => unknown;
  /** What stands in a draft for what a thing holds: the opposite way. */
  readonly fill: (name: string, held: unknown) => Partial<DraftValues>;
  /** What stands in it, as a reader is told; the empty text for nothing. */
  readonly inWords: (field: F, values: DraftValues, index: RecordIndex) => string;
}

const typed = ({ texts }: DraftValues, name: string): string => (texts[name] ?? '').trim();
const fillText = (name: string, held: unknown): Partial<DraftValues> => ({ texts: { [name]: textOf(held) } });
const fillList = (name: string, held: unknown): Partial<DraftValues> => ({ lists: { [name]: listOf(held).map(textOf) } });

const ofText = {
  read: ({ name }: { readonly name: string }, values: DraftValues) => typed(values, name) || null,
  fill: fillText,
  inWords: ({ name }: { readonly name: string }, values: DraftValues) => typed(values, name),
};
const ofList = {
  read: ({ name }: { readonly name: string }, values: DraftValues) => values.lists[name] ?? [],
  fill: fillList,
};
const wordOf = (options: Options, name: string): string => (Object.hasOwn(options, name) ? (options[name]?.word ?? name) : name);

/** How each control's value goes from a draft into a thing and back. */
export const fieldKinds: { readonly [K in ControlName]: FieldKind<Fields[K]> } = {
  line: ofText,
  words: ofText,
  date: ofText,
  choice: { ...ofText, inWords: ({ name, options }, values) => wordOf(options, typed(values, name)) },
  one: { ...ofText, inWords: ({ name }, values, index) => nameOf(index, typed(values, name)) },
  many: { ...ofList, inWords: ({ name }, { lists }, index) => (lists[name] ?? []).map((id) => nameOf(index, id)).join('; ') },
  lines: {
    read: ({ name }, values) =>
      typed(values, name)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    fill: (name, held) => ({ texts: { [name]: listOf(held).map(textOf).join('\n') } }),
    inWords: ({ name }, values) => typed(values, name).replaceAll(/\s*\n\s*/g, ', '),
  },
  number: {
    read: ({ name, blank }, values, index) => (typed(values, name) === '' ? blank(values, index) : Number(typed(values, name))),
    fill: fillText,
    inWords: ofText.inWords,
  },
  choices: {
    read: ({ name, own, options }, values) =>
      Object.keys(options).filter((option) => option === values.texts[own] || values.lists[name]?.includes(option)),
    fill: fillList,
    inWords: ({ name, options }, { lists }) => (lists[name] ?? []).map((each) => wordOf(options, each)).join(' or '),
  },
  quotes: {
    read: (_, { quotes }) => quotes,
    fill: (_, held) => ({ quotes: listOf(held).filter(isEvidence) }),
    inWords: (_, { quotes }) => quotes.map(({ exact }) => `“${exact}”`).join('; '),
  },
  place: {
    read: ({ name }, values) => placeFrom(typed(values, name)),
    fill: (name, held) => ({ texts: { [name]: isPlace(held) ? placeCode(held) : '' } }),
    inWords: ({ name }, values) => {
      const place = placeFrom(typed(values, name));
      return place === null ? '' : placeInWords(place);
    },
  },
  text: {
    read: ({ name }, values) => typed(values, name) || noHash,
    fill: (name, held) => ({ texts: { [name]: held === noHash ? '' : textOf(held) } }),
    inWords: ({ name }, values) => (typed(values, name) === '' ? '' : `the text with SHA-256 ${typed(values, name)}`),
  },
  // they follow from the text: nobody is told of them beside it
  length: { read: ({ name }, values) => Number(typed(values, name)), fill: fillText, inWords: () => '' },
  counts: { read: ({ name }, values) => (values.lists[name] ?? []).map(Number), fill: fillList, inWords: () => '' },
};

/** A place as a short text that a list of choices can hold: "headline", "2.3", "row 4". */
export function placeCode(place: Place): string {
  if ('headline' in place) return 'headline';
  return 'row' in place ? `row ${place.row}` : `${place.paragraph}.${place.sentence}`;
}

function placeFrom(code: string): Place | null {
  if (code === 'headline') return { headline: true };
  const row = /^row (\d+)$/.exec(code);
  if (row !== null) return { row: Number(row[1]) };
  const sentence = /^(\d+)\.(\d+)$/.exec(code);
  return sentence === null ? null : { paragraph: Number(sentence[1]), sentence: Number(sentence[2]) };
}

function textOf(held: unknown): string {
  return typeof held === 'string' ? held : typeof held === 'number' ? String(held) : '';
}

const listOf = (held: unknown): readonly unknown[] => (Array.isArray(held) ? held : []);
const isPlace = (held: unknown): held is Place =>
  typeof held === 'object' && held !== null && ('headline' in held || 'row' in held || 'paragraph' in held);
const isEvidence = (held: unknown): held is Evidence => typeof held === 'object' && held !== null && 'exact' in held;
