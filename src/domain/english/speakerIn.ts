import type { Span } from '#domain/quotes/locateQuote.ts';
import { isClause, type Part, partsOf, verbAt } from './partsOf.ts';
import { type Speaker, speakerFrom } from './speakerFrom.ts';
import { type SpeechAct, speechIn } from './speechIn.ts';
import { speechVerbs } from './speechVerbs.ts';
import type { Word } from './wordsOf.ts';

/** Who speaks in a sentence, and the word that says so. */
export interface Spoken {
  readonly speaker: Speaker;
  readonly act: SpeechAct;
}

/** What follows a word of speech that frames a sentence: when and where it was said, and the sentence stops. */
const framed =
  /^(?:\s+(?:(?:on|late|early|earlier|later|last|this|in|at)\b[^,.;:“"]{0,40}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|again|here))*\s*(?:[,.;:”"]|$)/i;

/** "CAIRO (Agency) -" and "OSLO, May 3 -" say where a report was filed. */
const dateline = /^\s*\p{Lu}[\p{Lu} .]*\p{Lu}(?:,\s[\p{L}\d. ]+)?\s*(?:\([^)]*\))?\s*[-–—]\s+/u;

/**
 * Who is said to say a sentence, null where nobody is: of several words of speech the one that frames the sentence ("..., X said
 * on Monday"), else the first. `words` are the sentence's own, `start` is where it begins.
 */
export function speakerIn(text: string, start: number, words: readonly Word[]): Spoken | null {
  const acts = speechIn(text, start, words).filter(({ effect }) => effect !== 'silence');
  const frames = acts.filter((act) => act.behind || isFrame(text, act.start - start, act.end - start));
  for (const act of [...frames, ...acts]) {
    const speaker = speakerOf(text, start, act);
    if (speaker !== null) return { speaker, act };
  }
  return null;
}

const isFrame = (text: string, from: number, to: number): boolean => /[,”"’']/.test(text.slice(0, from)) && framed.test(text.slice(to));

/** Whoever is none of those that might speak: "no official said so". */
const unsaid = /^(?:no|none|nobody|no one|neither)\b/i;

function speakerOf(text: string, start: number, act: SpeechAct): Speaker | null {
  const stretch = stretchOf(text, act, act.start - start, act.end - start);
  const speaker = stretch === null ? null : speakerFrom(text, start, stretch);
  return speaker !== null && unsaid.test(speaker.text) && states(act) ? null : speaker;
}

/** Where the speaker stands: behind a word that cites, a passive and where the sentence turns round (“…”, said X); else before the word. */
function stretchOf(text: string, { kind, behind, passive }: SpeechAct, from: number, to: number): Span | null {
  if (behind) return nameBehind(text, to);
  if (kind === 'participle') return subjectOf(text.slice(0, from));
  if (passive) {
    const by = /^[^,;.]*?\bby\b/.exec(text.slice(to));
    return by === null ? null : nameBehind(text, to + by[0].length);
  }
  // the place where a report was filed names no speaker
  const before = text.slice(0, from).replace(dateline, (filed) => ' '.repeat(filed.length));
  const parts = partsOf(before);
  if (/[”"’']\s*$/.test(before)) return nameBehind(text, to);
  return /,\s*$/.test(before) ? (enclosing(parts) ?? nameBehind(text, to)) : joined(parts);
}

/** What the first clause begins with, up to its verb. */
function subjectOf(before: string): Span | null {
  const clause = partsOf(before).find(({ kind }) => kind === 'clause');
  const length = clause === undefined ? 0 : verbAt(clause.text);
  return clause === undefined || length === 0 ? null : { start: clause.start, end: clause.start + length };
}

/** Before "X, who is near the talks," and "X, a minister," it is X; null where no name stands there, and the sentence turns round. */
function enclosing(parts: readonly Part[]): Span | null {
  const last = parts.findLastIndex(({ kind }) => kind === 'clause' || kind === 'name');
  const named = parts[last];
  if (named?.kind !== 'name') return null;
  if (last < parts.length - 1) return named;
  const run = parts.slice(parts.findLastIndex(({ kind }) => kind !== 'name') + 1);
  const list = run.slice(0, -1).findIndex(({ text }) => /^(?:\S+\s){0,4}?and\s\p{Lu}/u.test(text));
  return run.length > 1 ? joined(run.slice(0, Math.max(list, 0) + 1)) : null;
}

/** The last part before the word, with the names that a list puts before it: "A, B and C". */
function joined(parts: readonly Part[]): Span | null {
  const last = parts.at(-1);
  if (last === undefined) return null;
  const listed = /^(?:(?:\S+\s){0,4}\S+\s)?and\s/i.test(last.text) ? parts.slice(0, -1).toReversed() : [];
  const others = listed.findIndex(({ kind, text }) => kind !== 'name' || !/^(?:the\s)?\p{Lu}/u.test(text) || text.split(' ').length > 4);
  const [first] = listed.slice(0, others < 0 ? listed.length : others).toReversed();
  return { start: (first ?? last).start, end: last.end };
}

/** Whether nothing is said where nobody does it: a confirmation may be withheld. */
const states = ({ kind }: SpeechAct): boolean =>
  kind !== 'cites' && kind !== 'declines' && kind !== 'participle' && speechVerbs[kind].negated === 'silence';

/** A list of names: "A, B and C". */
const list =
  /^\s*(?:(?:the\s)?\p{Lu}[\p{L}\s.’'-]{1,40},\s)+(?:and\s)?(?:the\s)?\p{Lu}[\p{L}\s.’'-]*?\sand\s(?=(?:the\s)?\p{Lu})|^\s*(?:(?:the\s)?\p{Lu}[\p{L}\s.’'-]{1,40},\s)+and\s(?=(?:the\s)?\p{Lu})/u;

/** From a place on to where a name ends, null where a statement stands there. The full stops of "U.S." do not end it. */
function nameBehind(text: string, from: number): Span | null {
  const listed = from + (list.exec(text.slice(from))?.[0].length ?? 0);
  return endedName(text, from, listed) ?? endedName(text, from, from);
}

function endedName(text: string, from: number, listed: number): Span | null {
  const stop = text.slice(listed).search(/[,;:“”"]|(?<!\b\p{Lu})\.(?:\s|$)|\s(?:which|who|in remarks|because|that|when|while|after|as)\s/u);
  const end = stop < 0 ? text.length : listed + stop;
  return isClause(text.slice(from, end)) ? null : { start: from, end };
}
