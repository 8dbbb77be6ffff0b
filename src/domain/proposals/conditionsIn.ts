import type { ConditionKind } from '#domain/kinds/tieKinds.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { conceptsIn, milestonesIn } from './milestonesIn.ts';
import type { ProposedCondition } from './Proposal.ts';
import type { ReadSentence } from './ReadSentence.ts';
import { wordsOf } from '#domain/english/wordsOf.ts';

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

/** The orders between milestones that a sentence states: of each milestone before the words of order with each behind them. */
export function conditionsIn(index: RecordIndex, { sentence }: ReadSentence): ProposedCondition[] {
  const { text, start } = sentence;
  for (const { words, kind, turned } of orders) {
    const match = words.exec(text);
    if (match === null) continue;
    const at = match.index;
    const behind = at + match[0].length;
    const first = milestonesOf(index, text.slice(0, at));
    const second = milestonesOf(index, text.slice(behind));
    const span: Span = { start: start + at, end: start + behind };
    const pairs = first.flatMap((one) => second.filter((other) => other !== one).map((other) => (turned ? [other, one] : [one, other])));
    if (pairs.length > 0) return pairs.map(([from = '', to = '']) => ({ kind, from, to, words: span }));
  }
  return [];
}

function milestonesOf(index: RecordIndex, text: string): string[] {
  const words = wordsOf(text);
  return milestonesIn(index, words, conceptsIn(words)).map(({ id }) => id);
}
