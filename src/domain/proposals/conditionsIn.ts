import type { ConditionKind } from '#domain/kinds/tieKinds.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { milestonesIn, type Stretch } from './milestonesIn.ts';
import type { ProposedCondition } from './Proposal.ts';

interface Order {
  readonly words: RegExp;
  readonly kind: ConditionKind;
  /** Whether what stands behind the words comes first: "A only once B" is B before A. */
  readonly turned: boolean;
}

/** How English says that one thing waits on another, the longer phrase first. */
const orders: readonly Order[] = [
  { words: /\bonly\b[^.,;]*?\b(?:once|after|when|if)\b/i, kind: 'before', turned: true },
  {
    words:
      /\b(?:(?:waits?|waiting|hinges?|hangs?|hanging|depends?|depending|rests?|conditional|contingent) (?:on|upon)|(?:subject|tied|linked) to|in (?:exchange|return) for)\b/i,
    kind: 'before',
    turned: true,
  },
  { words: /\b(?:not|never|no|unlikely|cannot|\w+n[’']t)\b[^.;]*?\b(?:until|unless|before)\b/i, kind: 'before', turned: true },
  { words: /\b(?:once|until|unless|if|provided(?: that)?|as long as)\b/i, kind: 'before', turned: true },
  { words: /\b(?:before|ahead of|prior to)\b/i, kind: 'before', turned: false },
  {
    words: /\b(?:at the same time as|in parallel with|together with|simultaneously with|alongside)\b/i,
    kind: 'together-with',
    turned: false,
  },
];

/** Words of order that may begin a sentence, or what somebody said. */
const leading = /^(?:only )?(?:once|after|when|if|until|unless|provided(?: that)?|as long as)$/i;
const opening = /^(?:.*\b(?:that|and|but)\s+|\W*)$/i;

/**
 * The orders between milestones that a sentence states: of each milestone before the words of order with each behind them, of
 * those that the sentence bears on.
 */
export function conditionsIn(index: RecordIndex, stretch: Stretch, about: readonly string[]): ProposedCondition[] {
  for (const { words, kind, turned } of orders) {
    const match = words.exec(stretch.text);
    if (match === null) continue;
    const span: Span = { start: stretch.start + match.index, end: stretch.start + match.index + match[0].length };
    const milestonesOf = (wanted: (own: Span) => boolean) =>
      milestonesIn(index, { ...stretch, words: stretch.words.filter(wanted), concepts: stretch.concepts.filter(wanted) })
        .map(({ id }) => id)
        .filter((id) => about.includes(id));
    // "once B, A": what waits stands behind the next comma
    const leads = leading.test(match[0]) && opening.test(stretch.text.slice(0, match.index));
    const comma = leads ? stretch.text.indexOf(',', match.index) : -1;
    const stop = comma < 0 ? Infinity : stretch.start + comma;
    // what may not be "until" stands within the words: "no A until B"
    const first = milestonesOf(({ start, end }) => (comma < 0 ? end <= span.end : start > stop));
    const second = milestonesOf(({ start, end }) => start >= span.end && end <= stop);
    const pairs = first.flatMap((one) => second.filter((other) => other !== one).map((other) => (turned ? [other, one] : [one, other])));
    if (pairs.length > 0) return pairs.map(([from = '', to = '']) => ({ kind, from, to, words: span }));
  }
  return [];
}
