import { claimantName, claimantShort, isCarriedOver } from '#domain/people/claimantName.ts';
import type { AnyThing, Claim, Place } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { realQuotes } from '#domain/record/standIns.ts';
import { between, plain, quiet, quoted, type Run } from './Briefing.ts';

/** A place in a source, short: "P2.S3", "headline", "row 224"; with the number of the source where there are several. */
export function placeInShort({ record }: RecordIndex, source: string, place: Place): string {
  const where = 'headline' in place ? 'headline' : 'row' in place ? `row ${place.row}` : `P${place.paragraph}.S${place.sentence}`;
  return record.sources.length < 2 ? where : `${sourceNumber(record.sources, source)} ${where}`;
}

/** What the briefing calls a source: "S1", by its number in the list of sources. */
export function sourceNumber(sources: readonly { readonly id: string }[], id: string): string {
  return `S${sources.findIndex((source) => source.id === id) + 1}`;
}

/** The quotes that a thing rests on, each with its place; or that they stay behind. */
export function quoteRuns(index: RecordIndex, thing: AnyThing): Run[] {
  const quotes = realQuotes(thing);
  if (quotes.length === 0) return [quiet('quote withheld')];
  return between(
    quotes.map(({ exact, source, place }) => [quoted(exact), quiet(` ${placeInShort(index, source, place)}`)]),
    ' … ',
  );
}

/** Who makes a claim, as a checklist says it: "Witkoff*". */
export const whoShort = (index: RecordIndex, claim: Claim): string => `${claimantShort(index, claim)}${isCarriedOver(claim) ? '*' : ''}`;

/** Who makes a claim, in full: "Steve Witkoff*, to …". */
export const whoInFull = (index: RecordIndex, claim: Claim): string => `${claimantName(index, claim)}${isCarriedOver(claim) ? '*' : ''}`;

/** A claim with its claimant and quotes in a line. */
export function claimRuns(index: RecordIndex, claim: Claim): Run[] {
  return [plain(`${whoShort(index, claim)} `), ...quoteRuns(index, claim)];
}
