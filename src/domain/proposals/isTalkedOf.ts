import type { Span } from '#domain/quotes/locateQuote.ts';
import type { ReadSentence } from './ReadSentence.ts';

/** Where a clause ends that a word of talk governs. */
const ends = /[,;:]|\b(?:after|before|once|until|unless|if|when|while|because|but|although)\b/i;
/** Behind what it is about, a word of talk is passive: "the withdrawal was discussed". */
const passive = /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?$/i;
/** How many words may stand between. */
const reach = 8;

/** Whether a sentence only speaks of talk about a thing, wherever it names it: "discuss its weapons". Talk of a thing is no report of it. */
export function isTalkedOf({ text, start, signs }: Pick<ReadSentence, 'text' | 'start' | 'signs'>, spans: readonly Span[]): boolean {
  const talks = signs.filter(({ kind }) => kind === 'talk');
  const governs = (talk: Span, span: Span): boolean => {
    const [first, second] = talk.start < span.start ? [talk, span] : [span, talk];
    const between = text.slice(first.end - start, Math.max(first.end, second.start) - start);
    if (ends.test(between) || between.trim().split(/\s+/).length > reach) return false;
    return first === talk || passive.test(between);
  };
  return spans.length > 0 && spans.every((span) => talks.some((talk) => governs(talk, span)));
}
