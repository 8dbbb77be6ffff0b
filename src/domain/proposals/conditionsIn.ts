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
  { words: /\bonly (?:once|after|when|if)\b/i, kind: 'before', turned: true },
  { words: /\b(?:waits?|waiting|hinges?|depends?|conditional|contingent) (?:on|upon)\b/i, kind: 'before', turned: true },
  { words: /\bnot\b[^.;]*?\b(?:until|unless|before)\b/i, kind: 'before', turned: true },
  { words: /\b(?:once|until|unless)\b/i, kind: 'before', turned: true },
  { words: /\b(?:before|ahead of|prior to)\b/i, kind: 'before', turned: false },
  {
    words: /\b(?:at the same time as|in parallel with|together with|simultaneously with|alongside)\b/i,
    kind: 'together-with',
    turned: false,
  },
];

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
    const first = milestonesOf(({ end }) => end <= span.start);
    const second = milestonesOf(({ start }) => start >= span.end);
    const pairs = first.flatMap((one) => second.filter((other) => other !== one).map((other) => (turned ? [other, one] : [one, other])));
    if (pairs.length > 0) return pairs.map(([from = '', to = '']) => ({ kind, from, to, words: span }));
  }
  return [];
}
