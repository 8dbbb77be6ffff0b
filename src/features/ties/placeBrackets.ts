import type { Condition } from '#domain/record/record.ts';
import { conditionKinds, groundings } from '#domain/kinds/tieKinds.ts';
import type { End } from './placeTies.ts';

/** A condition between two rows, as a bracket beside them with the source's own first word. CSS pixels on the canvas. */
export interface PlacedBracket {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly word: string;
  readonly x: number;
  readonly y: number;
  readonly inferred: boolean;
}

/** The first bracket's distance from the rows, that of each further one that would run beside it, and how long its arms are. */
const away = 16;
const step = 12;
const arm = 8;
/** Brackets that meet at a row stop short of each other; an arrow's half height. */
const apart = 3;
const arrow = 3.5;
/** The height of a word. */
const line = 16;

/** Places the conditions of which both ends stand among the rows; those that would run beside each other step aside. */
export function placeBrackets(rows: readonly End[], conditions: readonly Condition[]): PlacedBracket[] {
  const spans = conditions
    .flatMap((condition) => {
      const [from, to] = [condition.from, condition.to].map((id) => rows.find((row) => row.id === id));
      if (from === undefined || to === undefined) return [];
      return [{ condition, from, to, top: Math.min(from.middle, to.middle) + apart, bottom: Math.max(from.middle, to.middle) - apart }];
    })
    .toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top));
  const levels: (typeof spans)[] = [];
  for (const span of spans) {
    const free = levels.find((level) => level.every(({ top, bottom }) => span.bottom < top || bottom < span.top));
    if (free === undefined) levels.push([span]);
    else free.push(span);
  }
  const taken: number[] = [];
  return spans.map((span) => {
    const { condition, from, to, top, bottom } = span;
    const inner = from.start - away + arm;
    const x = from.start - away - levels.findIndex((level) => level.includes(span)) * step;
    const tip = to.middle < from.middle ? top : bottom;
    const head = conditionKinds[condition.kind].directed
      ? `M${inner - arrow} ${tip - arrow}L${inner} ${tip}L${inner - arrow} ${tip + arrow}`
      : '';
    const y = freeHeight(taken, top, bottom);
    taken.push(y);
    return {
      id: condition.id,
      from: condition.from,
      to: condition.to,
      path: `M${inner} ${top}H${x}V${bottom}H${inner}${head}`,
      word: condition.words.split(/\s+/, 1)[0] ?? '',
      x: from.start - away - (levels.length - 1) * step - 5,
      y,
      inferred: groundings[condition.grounding].inferred,
    };
  });
}

/** Beside the middle of a bracket, or where no other word stands there already. */
function freeHeight(taken: readonly number[], top: number, bottom: number): number {
  const middle = (top + bottom) / 2;
  const heights = [middle, bottom - line / 2, top + line / 2, middle + line, middle - line];
  return heights.find((y) => taken.every((other) => Math.abs(other - y) >= line)) ?? middle;
}
