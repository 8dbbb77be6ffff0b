import type { Span } from './locateQuote.ts';

/** A piece of a text, marked or not. */
export interface Piece extends Span {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a stretch of a text into pieces, those that any of the spans covers marked. The pieces add up to the stretch. */
export function markText(text: string, { start, end }: Span, spans: readonly Span[]): Piece[] {
  const edges = spans.flatMap((span) => [span.start, span.end]).filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [at, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[at + 1] ?? end;
    const marked = spans.some((span) => span.start <= from && to <= span.end);
    const last = pieces.at(-1);
    if (last?.marked === marked) pieces.splice(-1, 1, pieceOf(text, last.start, to, marked));
    else pieces.push(pieceOf(text, from, to, marked));
  }
  return pieces;
}

function pieceOf(text: string, start: number, end: number, marked: boolean): Piece {
  return { start, end, text: text.slice(start, end), marked };
}
