import type { Span } from '#domain/quotes/locateQuote.ts';
import type { Proposal } from './Proposal.ts';
import type { ReadSentence } from './ReadSentence.ts';

/** What makes a negation wait rather than deny: "not until", "not before". */
const waits = /\b(?:until|unless|before)\b/i;

/**
 * What a sentence may do to what it bears on, at those words. A negation, a denial and a hindrance each turn it: one speaks
 * against, two leave it as it was ("denies that it blocks aid"). What holds it up in part, says less than all, makes it wait or
 * turns back with "but" limits it. Never more than a suggestion.
 */
export function bearingOf(
  { text, start, signs }: Pick<ReadSentence, 'text' | 'start' | 'signs'>,
  about: readonly Span[],
): Proposal['bears'] {
  const isNear = (sign: Span) => about.some((span) => !/[,;:]/.test(text.slice(...between(sign, span, start))));
  const near = signs.filter(isNear);
  const has = (...kinds: readonly (typeof near)[number]['kind'][]) => near.find(({ kind }) => kinds.includes(kind));
  const hindrance = has('hindrance', 'setback');
  const negation = has('negation');
  const turns = [has('denial'), negation, hindrance, hindrance && has('relief')].filter((sign) => sign !== undefined).length;
  if (turns % 2 === 1) {
    const conditional = negation !== undefined && waits.test(text.slice(negation.end - start));
    return (turns === 1 && hindrance?.kind === 'setback') || conditional ? 'qualifies' : 'contradicts';
  }
  const limits = signs.filter((sign) => sign.kind === 'limit' && sign.start !== hindrance?.start);
  return limits.some((limit) => isNear(limit) || about.some(({ end }) => end < limit.start)) ? 'qualifies' : null;
}

/** The stretch between two others, counted from the beginning of the sentence. */
function between(one: Span, other: Span, offset: number): [number, number] {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return [first.end - offset, Math.max(first.end, second.start) - offset];
}
