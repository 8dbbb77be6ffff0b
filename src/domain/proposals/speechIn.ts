import type { Hedge } from '#domain/kinds/claimKinds.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';
import { findStems, stemsOf, type Word } from '#domain/english/wordsOf.ts';

/** Words found in a sentence, with what they say. */
export interface FoundWords<K extends string> extends Span {
  readonly kind: K;
}

const hedgeWords: Readonly<Record<Exclude<Hedge, 'none'>, readonly string[]>> = {
  reported: ['reportedly', 'reported', 'is said to', 'are said to', 'it emerged', 'according to reports', 'the report says'],
  alleged: ['alleged', 'allegedly', 'accused of', 'accusation', 'blames', 'purported', 'so-called'],
  expected: ['expected', 'likely', 'anticipated', 'is set to', 'due to begin', 'still weeks away', 'would'],
  planned: ['planned', 'plans to', 'meant to', 'envision', 'envisaged', 'is to be', 'scheduled', 'intended'],
  explored: ['explored', 'discussed', 'talks on', 'considered', 'proposed', 'on the table', 'technical talks', 'in principle'],
  needed: ['need', 'must', 'should', 'called on', 'urged', 'urge', 'pressed for', 'demanded'],
};

const negationWords = [
  'not',
  'no',
  'never',
  'none',
  'nor',
  'without',
  'denies',
  'denied',
  'deny',
  'fails to',
  'failed to',
  'yet to',
  'refused',
  'rejected',
];
/** What says less than all: a limit, and no contradiction. */
const limitWords = [
  'only',
  'partial',
  'partially',
  'partly',
  'fell short',
  'falls short',
  'most',
  'some',
  'certain',
  'but',
  'however',
  'although',
  'limited',
];

const saidWords = [
  'said',
  'says',
  'say',
  'told',
  'announced',
  'added',
  'confirmed',
  'confirm',
  'denied',
  'denies',
  'claimed',
  'claims',
  'stated',
  'warned',
  'called on',
  'urged',
  'urge',
  'proposed',
  'noted',
  'insisted',
  'according to',
  'declined to comment',
  'declined comment',
  'reported that',
];
const declined = ['declined to comment', 'declined comment', 'did not respond', 'gave no reply', 'no comment'];

const compiled = <K extends string>(table: Readonly<Record<K, readonly string[]>>) =>
  (Object.keys(table) as K[]).flatMap((kind) => table[kind].map((phrase) => ({ kind, phrase, stems: stemsOf(phrase) })));

const hedgeStems = compiled(hedgeWords);
const otherStems = compiled({ negation: negationWords, limit: limitWords, speech: saidWords, declined });

/** The hedges of a sentence. */
export const hedgesIn = (text: string, words: readonly Word[]): FoundWords<Exclude<Hedge, 'none'>>[] => foundIn(hedgeStems, text, words);

/** Negations, limits, words of speech and refusals to speak. */
export const signsIn = (text: string, words: readonly Word[]): FoundWords<'negation' | 'limit' | 'speech' | 'declined'>[] =>
  foundIn(otherStems, text, words);

/** Phrases as they are written: stems alone would take "proposal" for "proposed", and "need" for "needy". */
function foundIn<K extends string>(
  rows: readonly { readonly kind: K; readonly phrase: string; readonly stems: readonly string[] }[],
  text: string,
  words: readonly Word[],
): FoundWords<K>[] {
  const offset = words[0] === undefined ? 0 : words[0].start - text.indexOf(words[0].text);
  const found = rows.flatMap(({ kind, phrase, stems }) =>
    findStems(words, stems)
      .filter(({ start, end }) => isForm(text.slice(start - offset, end - offset), phrase))
      .map((span) => ({ kind, ...span })),
  );
  return found
    .filter((one, at) => found.findIndex((other) => other.kind === one.kind && other.start === one.start) === at)
    .toSorted((a, b) => a.start - b.start);
}

/** Whether words are a phrase or the same with an ending: "needs" is a form of "need", "needy" is none. */
function isForm(written: string, phrase: string): boolean {
  const [own, wanted] = [written.toLowerCase(), phrase.toLowerCase()];
  return own === wanted || [`${wanted}s`, `${wanted}ed`, `${wanted}d`, `${wanted}es`, `${wanted}ing`].includes(own);
}

/** Who speaks in a sentence, as the sentence calls him, and whether the name is only a place-holder. */
export interface Speaker extends Span {
  readonly text: string;
  readonly placeholder: boolean;
}

/** Clauses that come between a speaker and the word of speech: ", who asked not to be named,". */
const between = /^(?:who|which|whose|that)\b/i;

/**
 * The speaker beside a word of speech. Behind "according to" and where the sentence turns round (“…”, said X) it stands after
 * the word, to the next comma; else before it, back to the last comma or the beginning, over what is said of it in between.
 */
export function speakerAt(sentence: string, offset: number, { start, end }: Span): Speaker | null {
  const [from, to] = [start - offset, end - offset];
  const before = sentence.slice(0, from);
  const turned = /[”"’',]\s*$/.test(before) && !between.test(lastPart(before));
  if (/according to/i.test(sentence.slice(from, to)) || (turned && !endsInClause(before)))
    return speakerOf(sentence, offset, to, firstEnd(sentence, to));
  const parts = partsOf(before);
  while (parts.length > 1 && between.test(parts.at(-1)?.text ?? '')) parts.pop();
  const part = parts.at(-1);
  return part === undefined ? null : speakerOf(sentence, offset, part.start, part.end);
}

const lastPart = (before: string): string => partsOf(before).at(-1)?.text ?? '';
const endsInClause = (before: string): boolean => partsOf(before).some(({ text }) => between.test(text));

function partsOf(text: string): { text: string; start: number; end: number }[] {
  return [...text.matchAll(/[^,;“”"]+/g)]
    .map((match) => ({
      text: match[0].trim(),
      start: match.index + (match[0].length - match[0].trimStart().length),
      end: match.index + match[0].trimEnd().length,
    }))
    .filter((part) => part.text !== '');
}

function firstEnd(text: string, from: number): number {
  const stop = text.slice(from).search(/[,;.“”"]|\b(?:which|who|in remarks|because|that)\b/);
  return stop < 0 ? text.length : from + stop;
}

function speakerOf(sentence: string, offset: number, start: number, end: number): Speaker | null {
  const raw = sentence.slice(start, end);
  const text = raw
    .trim()
    .replace(/^(?:and|but|because|while|that)\s+/i, '')
    .replace(/(?:\s+(?:has|have|had|did|do|does|was|were|is|are|will|could|also|later|then|not|never))+$/i, '');
  if (text === '' || text.split(/\s+/).length > 9) return null;
  const at = start + raw.indexOf(text);
  return {
    text,
    placeholder: /\[[^\]]+\]|\b(?:name|expert name|institution)\b/.test(text) && text.includes('['),
    start: offset + at,
    end: offset + at + text.length,
  };
}
