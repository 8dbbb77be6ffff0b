import { describe, expect, it } from 'vitest';
import type { YearPlot } from '#domain/figures/Figure.ts';
import { placeYears } from './placeYears.ts';

const text = 14;
const first = 2001;

/** Scores of years one after the other; null is a year without a code. */
function plotOf(...lines: readonly (readonly (number | null)[])[]): YearPlot {
  const length = Math.max(...lines.map((scores) => scores.length));
  return {
    kind: 'years',
    years: Array.from({ length }, (_, at) => ({ year: first + at, since: at })),
    lines: lines.map((scores, line) => ({
      name: `Phase ${line + 1}`,
      points: scores.map((percent, at) => ({
        row: line * 100 + at,
        year: first + at,
        score: percent === null ? null : { percent, low: percent, high: percent },
        before: scores.slice(0, at).findLast((score) => score !== null) ?? null,
      })),
    })),
  };
}

const panelOf = (plot: YearPlot, width = 1000) => {
  const [panel] = placeYears(plot, { width, height: 280 }, text).panels;
  if (panel === undefined) throw new Error('There is a panel.');
  return panel;
};
const saidIn = (plot: YearPlot, width?: number) => panelOf(plot, width).years.map(({ labels }) => labels.map((label) => label.text));

describe('columns of years', () => {
  it('are as high as their scores on a scale from 0 to 100', () => {
    const { years, rules, bottom } = panelOf(plotOf([100, 50, 0]));
    expect(rules.map(({ word }) => word)).toEqual(['0', '50', '100']);
    expect(years.map(({ top }) => top)).toEqual(rules.toReversed().map(({ y }) => y));
    expect(years[2]?.top).toBe(bottom);
  });

  it('say a fall, also over a year without a code, and fill nothing in', () => {
    const plot = plotOf([80, 60, null, 40, 70]);
    const [before, fallen, gap, again, risen] = panelOf(plot).years;
    expect([before, fallen, gap, again, risen].map((year) => year?.fellFrom)).toEqual([null, before?.top, null, fallen?.top, null]);
    expect(gap?.top).toBeNull();
    expect(saidIn(plot)).toEqual([['80.0'], ['60.0', '▼20.0'], ['no code'], ['40.0', '▼20.0'], ['70.0']]);
  });

  it('say a score at its own height where what was lost has room for it, else over that', () => {
    const [, large, small] = panelOf(plotOf([90, 40, 38])).years;
    expect(large?.labels.map(({ y }) => y > (large.fellFrom ?? 0))).toEqual([true, false]);
    expect(small?.labels.map(({ y }) => y > (small.fellFrom ?? 0))).toEqual([false, false]);
  });

  it('are read one by one where they are narrow: ends and falls first, none over another', () => {
    const scores = Array.from({ length: 30 }, (_, at) => (at === 12 ? 20 : 50));
    const said = saidIn(plotOf(scores), 343);
    expect([said[0], said[12], said[29]]).toEqual([['50.0'], ['20.0', '▼30.0'], ['50.0']]);
    expect(said.filter((labels) => labels.length > 0).length).toBeLessThan(16);
    const { words } = panelOf(plotOf(scores), 343);
    expect(words.filter(({ text: word }) => word.length === 4).map(({ text: word }) => word)).toEqual([
      '2001',
      '2004',
      '2007',
      '2010',
      '2013',
      '2016',
      '2019',
      '2022',
      '2025',
      '2028',
    ]);
  });

  it('of several phases stand one set under the other, each under its name', () => {
    const { panels } = placeYears(plotOf([10, 20], [30]), { width: 1000, height: 560 }, text);
    expect(panels.map(({ name, top, years }) => [name?.text, top, years.map(({ row }) => row)])).toEqual([
      ['Phase 1', 0, [0, 1]],
      ['Phase 2', 280, [100]],
    ]);
    expect(panelOf(plotOf([10])).name).toBeNull();
  });
});
