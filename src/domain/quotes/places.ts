import type { Place } from '#domain/record/record.ts';

/** A place in a source, in words: "headline", "paragraph 2, sentence 3". */
export function placeInWords(place: Place): string {
  return 'headline' in place ? 'headline' : `paragraph ${place.paragraph}, sentence ${place.sentence}`;
}

/** Places in reading order: the headline first. */
export function comparePlaces(a: Place, b: Place): number {
  const rank = (place: Place) => ('headline' in place ? 0 : place.paragraph * 10_000 + place.sentence);
  return rank(a) - rank(b);
}
