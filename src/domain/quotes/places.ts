import { isHidden } from '#domain/record/isHidden.ts';
import type { Evidence, Place } from '#domain/record/record.ts';

/** A place in a source, in words: "headline", "paragraph 2, sentence 3", "row 224". */
export function placeInWords(place: Place): string {
  if ('headline' in place) return 'headline';
  return 'row' in place ? `row ${place.row}` : `paragraph ${place.paragraph}, sentence ${place.sentence}`;
}

/** Where a quote stands, in words; of one that was erased, that its place was too. */
export const quotePlaceInWords = (quote: Evidence): string => (isHidden(quote) ? 'place erased' : placeInWords(quote.place));

/** Places in reading order: the headline first. */
export function comparePlaces(a: Place, b: Place): number {
  const rank = (place: Place) => passageOf(place) * 10_000 + ('sentence' in place ? place.sentence : 0);
  return rank(a) - rank(b);
}

/** The number of the paragraph or row that a place is in; the headline counts as 0. */
export function passageOf(place: Place): number {
  if ('headline' in place) return 0;
  return 'row' in place ? place.row : place.paragraph;
}
