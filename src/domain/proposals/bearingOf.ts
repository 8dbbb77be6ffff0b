import { isWithin } from '#domain/english/matchesOf.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';
import { concepts } from './concepts.ts';
import type { Proposal } from './Proposal.ts';
import type { ReadSentence } from './ReadSentence.ts';

/** What makes a negation wait rather than deny: "not until", "not before". */
const waits = /\b(?:until|unless|before)\b/i;
/** Before a negation in its clause: nothing is said to be so. */
const supposes = /\b(?:if|whether|in case|lest)\b[^,;:]*$/i;

type Read = Pick<ReadSentence, 'text' | 'start' | 'signs' | 'concepts'>;

/**
 * What a sentence may do to what it bears on, at those words. A negation, a denial and a hindrance each turn it: one speaks
 * against, two leave it as it was ("denies that it blocks aid"). What holds it up in part, says less than all, makes it wait or
 * turns back with "but" limits it. Never more than a suggestion.
 */
export function bearingOf(sentence: Read, about: readonly Span[]): Proposal['bears'] {
  const { text, start, signs } = sentence;
  const isNear = (sign: Span) => about.some((span) => !/[,;:]/.test(text.slice(...between(sign, span, start))));
  const near = signs.filter(isNear);
  const has = (...kinds: readonly (typeof near)[number]['kind'][]) => near.filter(({ kind }) => kinds.includes(kind));
  const hindrance = has('hindrance', 'setback').find((sign) => !isUnwanted(sentence, objectOf(sign, about)));
  const [denial] = has('denial');
  const [negation] = has('negation');
  const [relief] = hindrance === undefined ? [] : has('relief');
  const turns = [denial, negation, hindrance, relief].filter((sign) => sign !== undefined).length;
  if (turns % 2 === 1) {
    const conditional =
      negation !== undefined && (waits.test(text.slice(negation.end - start)) || supposes.test(text.slice(0, negation.start - start)));
    return (turns === 1 && hindrance?.kind === 'setback') || conditional ? 'qualifies' : 'contradicts';
  }
  const limits = signs.filter((sign) => sign.kind === 'limit' && sign.start !== hindrance?.start);
  return limits.some((limit) => isNear(limit) || about.some(({ end }) => end < limit.start)) ? 'qualifies' : null;
}

/** What is held up: the next thing behind the word, else the last before it ("deliveries were held up"). */
const objectOf = (sign: Span, about: readonly Span[]): Span | undefined =>
  about.filter(({ start }) => start >= sign.end).toSorted((a, b) => a.start - b.start)[0] ??
  about.toSorted((a, b) => a.end - b.end).findLast(({ end }) => end <= sign.start);

/** Whether agreements want less of what stands there: to prevent it is no hindrance. */
const isUnwanted = ({ concepts: found }: Read, span: Span | undefined): boolean =>
  span !== undefined && found.some((each) => 'unwanted' in concepts[each.name] && isWithin(span)(each));

/** The stretch between two others, counted from the beginning of the sentence. */
function between(one: Span, other: Span, offset: number): [number, number] {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return [first.end - offset, Math.max(first.end, second.start) - offset];
}
