import type { Point } from './Placement.ts';

/** What is joined beside a column: the heights of its ends, and the width of the word that is to stand beside its line. Pixels. */
export interface Arc {
  readonly id: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly word: number;
}

/** How far an arc reaches beside its column, and the middle of its word from the column's side and the picture's top. */
export interface PlacedArc extends Point {
  readonly reach: number;
  /** How far its line and its word come. */
  readonly room: number;
}

/** The least reach of an arc, and the most; air around a word, and its height. Pixels. */
const least = 44;
const most = 600;
const air = 6;
const line = 16;

/** How much of an arc's reach its line takes up where it is farthest: that of the curve. */
const farthest = 0.75;
/** Near its ends a line could pass outside of a word only with a reach out of all measure. */
const nearest = 0.5;

/**
 * Places arcs beside columns, the short ones inside of the long: each passes outside of the words of those before it, so
 * that two between the same things are seen as two, and every word stands between its own line and the next.
 */
export function placeArcs(arcs: readonly Arc[]): Map<string, PlacedArc> {
  const placed: (Arc & PlacedArc)[] = [];
  for (const arc of arcs.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top))) {
    const inside = placed.filter(({ column, y }) => column === arc.column && y + line / 2 > arc.top && y - line / 2 < arc.bottom);
    const reach = Math.min(most, Math.max(least, ...inside.map((other) => (other.room + air) / shareAt(arc, other.y))));
    const start = reach * farthest + air;
    placed.push({ ...arc, reach, x: start + arc.word / 2, y: (arc.top + arc.bottom) / 2, room: start + arc.word });
  }
  return new Map(placed.map(({ id, reach, x, y, room }) => [id, { reach, x, y, room }]));
}

/** The least share of its reach that a line takes up beside a word at this height: level at both ends, its height runs as 3t² − 2t³. */
function shareAt({ top, bottom }: Arc, y: number): number {
  const shares = [y - line / 2, y + line / 2].map((height) => {
    const part = Math.min(1, Math.max(0, (height - top) / (bottom - top || 1)));
    const t = 0.5 - Math.sin(Math.asin(1 - 2 * part) / 3);
    return 3 * t * (1 - t);
  });
  return Math.max(nearest, Math.min(...shares));
}
