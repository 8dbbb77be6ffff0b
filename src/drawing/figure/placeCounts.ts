/** What is written over a part of a bar: where the part begins and how wide the writing is, in pixels. */
interface Writing {
  readonly start: number;
  readonly width: number;
}

/** What sums of fractions may be off by, in pixels. */
const slack = 0.01;

/** Where it is written: its left end, and how many lines above the bar. */
export interface CountPlace {
  readonly x: number;
  readonly line: number;
}

/**
 * Places for the counts of a bar between two ends, so many pixels apart. All of them in one line while that holds them, each over the
 * beginning of its part or as near to it as the others leave; else in as many lines as it takes: a count is never left out.
 */
export function placeCounts(writings: readonly Writing[], from: number, to: number, apart: number): CountPlace[] {
  const places: number[] = [];
  let free = from;
  for (const { start, width } of writings) {
    const x = Math.max(start, free);
    places.push(x);
    free = x + width + apart;
  }
  let end = to;
  for (const [at, { width }] of [...writings.entries()].reverse()) {
    places[at] = Math.min(places[at] ?? from, end - width);
    end = (places[at] ?? from) - apart;
  }
  const inOneLine = (places[0] ?? from) > from - slack;
  return inOneLine ? places.map((x) => ({ x: Math.max(from, x), line: 0 })) : inLines(writings, from, to, apart);
}

/** Each over the beginning of its part in the lowest line that is free there; the last of a line moves back to end with the bar. */
function inLines(writings: readonly Writing[], from: number, to: number, apart: number): CountPlace[] {
  const ends: number[] = [];
  return writings.map(({ start, width }) => {
    const x = Math.max(from, Math.min(start, to - width));
    const lowest = ends.findIndex((end) => end + apart <= x);
    const line = lowest < 0 ? ends.length : lowest;
    ends[line] = x + width;
    return { x, line };
  });
}

/** How many lines places take. */
export const linesOf = (places: readonly CountPlace[]): number => Math.max(1, ...places.map(({ line }) => line + 1));
