import { describe, expect, it } from 'vitest';
import type { Way } from './routes.ts';
import { traceRoute } from './traceRoute.ts';

/** What is traced of a way between two heights: every number of every command. */
function traced(way: Way, top: number, bottom: number): number[][] {
  const commands: number[][] = [];
  const note = (...numbers: number[]) => void commands.push(numbers.map((number) => Math.round(number * 100) / 100));
  const context = { moveTo: note, lineTo: note, bezierCurveTo: note } as unknown as CanvasRenderingContext2D;
  traceRoute(context, way, { left: 0, right: 1000, top, bottom });
  return commands;
}

const bend: Way = {
  points: [
    { x: 0, y: 0 },
    { x: 100, y: 1000 },
  ],
  arc: null,
};

describe('what of a tie is drawn', () => {
  it('is all of it where all of it is in sight', () => {
    expect(traced(bend, -10, 2000)).toEqual([
      [0, 0],
      [50, 0, 50, 1000, 100, 1000],
    ]);
  });

  it('is the piece of the same curve between the top and the bottom', () => {
    const [start = [], curve = []] = traced(bend, 250, 750);
    expect([start[1], curve[5]]).toEqual([250, 750]);
    // the middle of the piece is the middle of the whole
    const middle = (at: number) => ((start[at] ?? 0) + 3 * (curve[at] ?? 0) + 3 * (curve[at + 2] ?? 0) + (curve[at + 4] ?? 0)) / 8;
    expect([middle(0), middle(1)].map(Math.round)).toEqual([50, 500]);
  });

  it('is the same piece for a tie that rises', () => {
    const rising = { ...bend, points: bend.points.map(({ x, y }) => ({ x, y: 1000 - y })) };
    const [start = [], curve = []] = traced(rising, 250, 750);
    expect([start[1], curve[5]]).toEqual([750, 250]);
  });

  it('is nothing out of sight, and a line where it runs level', () => {
    expect(traced(bend, 1001, 2000)).toEqual([]);
    const level = {
      points: [
        { x: 0, y: 5 },
        { x: 100, y: 5 },
      ],
      arc: null,
    };
    expect(traced(level, 0, 10)).toEqual([
      [0, 5],
      [100, 5],
    ]);
  });
});
