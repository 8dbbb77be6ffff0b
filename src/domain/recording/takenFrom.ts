import { conditionKinds } from '#domain/kinds/tieKinds.ts';
import type { ProposedCondition } from '#domain/proposals/Proposal.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';
import { placeInWords } from '#domain/quotes/places.ts';
import type { Evidence, Place } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Draft } from './Draft.ts';

/** A sentence of a source. */
interface Sentence extends Span {
  readonly place: Place;
}

/** What was taken from a sentence already, by the ids of the things that quote it and the drafts that do. */
export interface Taken {
  readonly claims: readonly string[];
  readonly conditions: readonly string[];
  readonly drafts: readonly Draft[];
}

/**
 * Tells of each sentence of a source what quotes it already. A quote is of a sentence when they share words; where the text was
 * exchanged since, so that its offsets are off, when it stands in the same place.
 */
export function takenFrom(index: RecordIndex, drafts: readonly Draft[], source: string): (sentence: Sentence) => Taken {
  const { claims, conditions } = index.record;
  const quoting = <T extends { readonly evidence: readonly Evidence[] }>(things: readonly T[]) =>
    things.filter(({ evidence }) => evidence.some((quote) => quote.source === source));
  const [ofClaims, ofConditions] = [quoting(claims), quoting(conditions)];
  const ofDrafts = drafts.filter(({ act, quotes }) => act !== 'retract' && quotes.some((quote) => quote.source === source));
  return (sentence) => {
    const isQuoted = (quotes: readonly Evidence[]) => quotes.some((quote) => quote.source === source && isOf(quote, sentence));
    const idsOf = (things: readonly { readonly id: string; readonly evidence: readonly Evidence[] }[]) =>
      things.filter(({ evidence }) => isQuoted(evidence)).map(({ id }) => id);
    return { claims: idsOf(ofClaims), conditions: idsOf(ofConditions), drafts: ofDrafts.filter(({ quotes }) => isQuoted(quotes)) };
  };
}

const isOf = ({ place, start, end }: Evidence, sentence: Sentence): boolean =>
  (start < sentence.end && end > sentence.start) || placeInWords(place) === placeInWords(sentence.place);

/** Whether an order that a sentence states is among what was taken from it, as a condition or a draft of one. */
export function isTakenAs(index: RecordIndex, { conditions, drafts }: Taken, { kind, from, to }: ProposedCondition): boolean {
  const isIt = (other: { readonly kind?: string; readonly from?: string; readonly to?: string }) =>
    other.kind === kind &&
    ((other.from === from && other.to === to) || (!conditionKinds[kind].directed && other.from === to && other.to === from));
  return (
    index.record.conditions.some((condition) => conditions.includes(condition.id) && isIt(condition)) ||
    drafts.some(({ type, texts }) => type === 'condition' && isIt(texts))
  );
}
