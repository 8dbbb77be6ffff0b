import type { Span } from '#domain/quotes/locateQuote.ts';
import type { ReadSentence } from './ReadSentence.ts';

/** What was said, done or counted before: "the claim", "the amounts". */
const things =
  '(?:amount|number|figure|quantit(?:y|ie)|volume|total|shipment|flow|pace|claim|account|accusation|charge|allegation|report|statement|assertion|news|' +
  'step|move|handover|transfer|delay|date|deadline|timing|operation|decision|announcement|arrangement)s?';

/** "confirmed it", "did not say so", "denied the claim": a pronoun as the object of a word of speech, and no subject of what follows it. */
const object =
  /^\s+(?:it|this|that|so|as much|the same|them|both)(?=\s*[,.;:”"]|\s*$|\s+(?:on|in|to|as|by|late|early|earlier|later|for|at|too|again|publicly|with|a|an|but|and|today|yesterday|\w+day)\b)/i;
const named = new RegExp(String.raw`\b(?:the|this|that|these|those|such) ${things}\b(?!\s+(?:of|that|which|for)\b)`, 'i');
const mutual = /\b(?:the other(?: side| party)?|each other|one another)\b(?!\s+\p{L})/iu;
const subject = /^(?:this|that|it|these|both)\b/i;

/**
 * The words by which a sentence of somebody's speaks of what the sentence before it tells, and names nothing itself: "the families
 * confirmed it", "each blames the other", "an official said the amounts fell short". Null where none do.
 */
export function backReference({ text, start, spoken }: Pick<ReadSentence, 'text' | 'start' | 'spoken'>): Span | null {
  if (spoken === null || spoken.act.kind === 'declines') return null;
  const { act } = spoken;
  // "called it a step": the object belongs to the word of speech
  const own = /\s(?:it|this|that)$/i.exec(text.slice(act.start - start, act.end - start));
  const from = act.end - (own?.[0].length ?? 0);
  const behind = text.slice(from - start);
  return (
    at(object.exec(behind), from) ??
    (act.passive ? at(subject.exec(text), start) : null) ??
    (act.kind === 'blames' ? at(mutual.exec(behind), from) : null) ??
    at(named.exec(text), start)
  );
}

/** A match as a span, without the blank that leads to it. */
function at(match: RegExpExecArray | null, offset: number): Span | null {
  if (match === null) return null;
  const start = offset + match.index + match[0].length - match[0].trimStart().length;
  return { start, end: offset + match.index + match[0].length };
}
