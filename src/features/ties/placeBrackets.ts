import type { Condition } from '#domain/record/record.ts';
import { conditionKinds, groundings } from '#domain/kinds/tieKinds.ts';
import { widthOf } from '#drawing/placing/wrapLabel.ts';
import type { End } from './placeTies.ts';

/** A condition between two rows, as a bracket beside them. CSS pixels on the canvas. */
export interface PlacedBracket {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly path: string;
  /** The source's own first word, by its end; null where there is no room for it. */
  readonly word: { readonly text: string; readonly x: number; readonly y: number } | null;
  readonly inferred: boolean;
}

/** The first bracket's distance from the rows, that of each further one that would run beside it, and how long its arms are. */
const away = 14;
const step = 8;
const arm = 6;
/** Brackets that meet at a row stop short of each other; an arrow's half height. */
const apart = 3;
const arrow = 3.5;
/** The height of a word, its size, what its two marks add to its width, and the air between it and a bracket. */
const line = 16;
const size = 13;
const marks = 12;
const air = 5;

interface Span {
  readonly condition: Condition;
  readonly from: End;
  readonly to: End;
  readonly top: number;
  readonly bottom: number;
  readonly x: number;
}

/**
 * Places the conditions of which both ends stand among the rows; those that would run beside each other step aside. All
 * keeps after `edge`, where what stands before the rows ends: the rows say in words what finds no room.
 */
export function placeBrackets(rows: readonly End[], conditions: readonly Condition[], edge: number): PlacedBracket[] {
  const spans = spansOf(rows, conditions).filter(({ x }) => x >= edge + air);
  const taken: number[] = [];
  return spans.map((span) => {
    const { condition, from, to, top, bottom, x } = span;
    const inner = from.start - away + arm;
    const tip = to.middle < from.middle ? top : bottom;
    const head = conditionKinds[condition.kind].directed
      ? `M${inner - arrow} ${tip - arrow}L${inner} ${tip}L${inner - arrow} ${tip + arrow}`
      : '';
    const word = placeWord(span, spans, taken, edge);
    if (word !== null) taken.push(word.y);
    return {
      id: condition.id,
      from: condition.from,
      to: condition.to,
      path: `M${inner} ${top}H${x}V${bottom}H${inner}${head}`,
      word,
      inferred: groundings[condition.grounding].inferred,
    };
  });
}

/** The brackets that are to be drawn, the short ones nearest to the rows. */
function spansOf(rows: readonly End[], conditions: readonly Condition[]): Span[] {
  const levels: { readonly top: number; readonly bottom: number }[][] = [];
  return conditions
    .flatMap((condition) => {
      const [from, to] = [condition.from, condition.to].map((id) => rows.find((row) => row.id === id));
      if (from === undefined || to === undefined) return [];
      return [{ condition, from, to, top: Math.min(from.middle, to.middle) + apart, bottom: Math.max(from.middle, to.middle) - apart }];
    })
    .toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top))
    .map((span) => {
      const free = levels.findIndex((level) => level.every(({ top, bottom }) => span.bottom < top || bottom < span.top));
      const level = free === -1 ? levels.length : free;
      levels[level] = [...(levels[level] ?? []), span];
      return { ...span, x: span.from.start - away - level * step };
    });
}

/** Beside the middle of a bracket or, where another word or bracket leaves no room there, beside another part of it. */
function placeWord(
  { condition, top, bottom }: Span,
  spans: readonly Span[],
  taken: readonly number[],
  edge: number,
): PlacedBracket['word'] {
  const text = condition.words.split(/\s+/, 1)[0] ?? '';
  const width = widthOf(text, size) + marks;
  const middle = (top + bottom) / 2;
  const places = [middle, bottom - line / 2, top + line / 2, middle + line, middle - line]
    .filter((y) => taken.every((other) => Math.abs(other - y) >= line))
    .map((y) => ({ text, x: Math.min(...spans.filter((span) => isBeside(span, y)).map(({ x }) => x)) - air, y }));
  return places.find(({ x }) => x - width >= edge) ?? null;
}

const isBeside = ({ top, bottom }: Span, y: number) => top - line / 2 < y && y < bottom + line / 2;
