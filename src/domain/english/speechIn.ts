import type { Span } from '#domain/quotes/locateQuote.ts';
import { isWithin, matchesOf } from './matchesOf.ts';
import { quotedIn } from './quotedIn.ts';
import { formsOf, speechVerbs, type SpeechKind } from './speechVerbs.ts';
import type { Word } from './wordsOf.ts';

/** A word of speech that makes a statement, and how the sentence is built about it. */
export interface SpeechAct extends Span {
  readonly kind: SpeechKind | 'cites' | 'declines' | 'participle';
  /** Whether the speaker stands behind it: "according to X". */
  readonly behind: boolean;
  /** Passive: the speaker, if any, stands behind "by". */
  readonly passive: boolean;
  /** What a negation before it leaves: "did not confirm" withholds, "has not said so" states nothing at all. */
  readonly effect: 'stated' | 'withheld' | 'silence';
  /** The negation with the word, where there is one: it is of the speaking, and not of what is spoken of. */
  readonly negated: Span | null;
}

const rows = (Object.keys(speechVerbs) as SpeechKind[]).flatMap((kind) =>
  speechVerbs[kind].verbs.flatMap((verb) => formsOf(verb).map((form) => ({ kind, form: form.split(' ') }))),
);

/** Sources that a preposition brings in: the speaker stands behind it. */
const cited = [
  /\baccording to\b/gi,
  /\bciting(?=\s(?:\S+\s){0,3}?(?:officials?|sources?|diplomats?|people|witness(?:es)?|minist\w+|spokes\w+|documents?|media|reports?)\b)/gi,
];
/** Behind a comma, what the subject of the sentence says to what it does: "closed the road, saying that ...". */
const participles = [/(?<=,\s)(?:saying|adding|warning|insisting|arguing|claiming|stressing|noting)\b/gi];
/** How reports say that somebody was asked and gave no answer. */
const declined = [
  /\b(?:declined|refused)(?: to)? comment\b/gi,
  /\b(?:did not|didn[’']t|has not|have not|had not)(?: \w+ly)? (?:respond|responded|reply|replied|answer|answered|return (?:calls|messages))\b/gi,
  /\b(?:gave|made|had|offered) no (?:immediate |public )?(?:comment|reply|answer|response)\b/gi,
  /\b(?:could not(?: \w+ly)? be reached|(?:was|were) not(?: \w+ly)? available) for comment\b/gi,
  /\bwould not comment\b/gi,
  /(?<=\bneither\b[^.;]*)\b(?:commented|responded|replied|answered)\b/gi,
];
/** The same, with whoever was asked behind it. */
const unanswered = [/\bno (?:immediate |official |public )?(?:comment|reaction|response|reply|word) from\b/gi];

/** Words before a form that make it a noun or an adjective: "the claims", "its proposed force". */
const determiners = new Set(
  'the a an its their his her our your my this that such any no of in by with from under new recent these'.split(' '),
);
const auxiliaries = new Set('has have had did do does be been also yet so to ever even either'.split(' '));
const passives = new Set('was were is are been be being'.split(' '));
const modals = new Set('will would may might can could should must shall'.split(' '));
const unwilling = new Set('refused refuses declined declines failed fails yet'.split(' '));

/** Every word of speech in a sentence, outside what it quotes. `words` are the sentence's own, `start` is where it begins. */
export function speechIn(text: string, start: number, words: readonly Word[]): SpeechAct[] {
  const quoted = quotedIn(text, start);
  const verbs = words.flatMap((_, at) => actAt(text, start, words, at));
  const acts = (patterns: readonly RegExp[], kind: 'cites' | 'declines' | 'participle', behind: boolean): SpeechAct[] =>
    matchesOf(patterns, text, start).map((span) => ({ kind, behind, passive: false, effect: 'stated', negated: null, ...span }));
  const refusals = [...acts(declined, 'declines', false), ...acts(unanswered, 'declines', true)];
  return [
    ...verbs.filter((verb) => !refusals.some(isWithin(verb))),
    ...acts(cited, 'cites', true),
    ...acts(participles, 'participle', false),
    ...refusals,
  ]
    .filter((act) => !quoted.some(isWithin(act)))
    .toSorted((a, b) => a.start - b.start);
}

/** The act that a word begins; none where it is a noun, is only meant to be done, or where nothing was said. */
function actAt(text: string, start: number, words: readonly Word[], at: number): SpeechAct[] {
  const written = words.slice(at, at + 2).map((word) => word.text.toLowerCase());
  const row = rows.find(({ form }) => form.every((part, nth) => written[nth] === part));
  const [first, last] = [words[at], words[at + (row?.form.length ?? 1) - 1]];
  if (row === undefined || first === undefined || last === undefined) return [];
  const stop = start + (/[,;:“”"][^,;:“”"]*$/.exec(text.slice(0, first.start - start))?.index ?? 0);
  const before = words.slice(Math.max(0, at - 5), at).filter((word) => word.start >= stop);
  if (determiners.has(before.at(-1)?.text.toLowerCase() ?? '') || /[’']s?\s+$/.test(text.slice(0, first.start - start))) return [];
  if (/^\s+of\b/.test(text.slice(last.end - start)) && !row.form.includes('of')) return [];
  const { negation, meant, passive } = smallWordsOf(before);
  if (meant && negation === null) return [];
  const negated = negation === null ? null : { start: negation.start, end: last.end };
  const effect = negated === null ? 'stated' : speechVerbs[row.kind].negated;
  return [{ kind: row.kind, behind: false, passive, effect, negated, start: first.start, end: last.end }];
}

/** What the small words before a verb do to it, read backwards from the verb as far as they reach. */
function smallWordsOf(before: readonly Word[]): { negation: Word | null; meant: boolean; passive: boolean } {
  let [negation, meant, passive]: [Word | null, boolean, boolean] = [null, false, false];
  for (const word of before.toReversed()) {
    const own = word.text.toLowerCase();
    const negates = /^(?:not|never|neither|nor|without|cannot)$|n[’']t$/.test(own) || (meant && unwilling.has(own));
    const isSmall = auxiliaries.has(own) || passives.has(own) || modals.has(own) || /^[a-z]+ly$/.test(word.text);
    if (own === 'only' || (!negates && !isSmall)) break;
    if (negates) negation = word;
    meant ||= own === 'to' || modals.has(own);
    passive ||= passives.has(own);
  }
  return { negation, meant, passive };
}
