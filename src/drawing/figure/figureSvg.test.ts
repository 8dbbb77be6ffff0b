import { describe, expect, it } from 'vitest';
import type { DrawnFigure } from '#domain/figures/Figure.ts';
import { figureSizes, type SizeName } from './figureSizes.ts';
import { figureSvg } from './figureSvg.ts';
import { figureThemes, type ThemeName } from './FigureTheme.ts';
import { layoutFigure } from './layoutFigure.ts';
import { widthOf } from '#drawing/placing/wrapLabel.ts';

const parts = [{ row: 0, look: 'points-2' as const, count: 2, word: 'intermediate' }];
const figure = (bars: number, name = 'Bar'): DrawnFigure => ({
  title: 'Steps of <one> & "two"',
  subtitle: 'Of what it is.',
  columns: [{ name: 'bar', word: 'Bar', isNumber: false }],
  rows: [{ cells: [name], sentence: 'Two of two.', ids: ['a', 'b'] }],
  plot: {
    kind: 'counts',
    unit: 'milestone',
    legend: [{ look: 'points-2', word: 'intermediate' }],
    bars: Array.from({ length: bars }, (_, at) => ({ name: `${name} ${at}`, note: '', of: 2, parts })),
  },
  method: 'Counted by hand.',
  definitions: [],
});
const note = {
  source: 'Source A.',
  cutOff: 'Information cut-off: not stated.',
  made: 'Made 2026-01-01 from edition a@1.',
  address: 'https://example.org/?view=charts',
};

const sizes = Object.keys(figureSizes) as SizeName[];

describe('layoutFigure', () => {
  it.each(sizes)('keeps every word within the figure, and one below the other, at size %s', (size) => {
    for (const bars of [1, 3, 30]) {
      const { words, width, height, plot } = layoutFigure(figure(bars), note, figureSizes[size]);
      for (const { x, y, text } of words) {
        expect(x, text).toBeGreaterThanOrEqual(0);
        expect(x, text).toBeLessThanOrEqual(width);
        expect(y, text).toBeGreaterThan(0);
        expect(y, text).toBeLessThan(height);
      }
      expect(plot.x + plot.width).toBeLessThanOrEqual(width);
      expect(words.filter(({ role }) => role === 'name')).toHaveLength(bars);
      const lowest = Math.max(...words.filter(({ role }) => role === 'name').map(({ y }) => y));
      const foot = words.filter(({ role }) => role === 'foot').map(({ y }) => y);
      expect(Math.min(...foot)).toBeGreaterThan(lowest);
    }
  });

  it.each(sizes)('has the size that was asked for while everything fits into it, and grows downwards where it does not: %s', (size) => {
    const { width, height } = figureSizes[size];
    expect(layoutFigure(figure(2), note, figureSizes[size])).toMatchObject({ width, height });
    const many = layoutFigure(figure(60), note, figureSizes[size]);
    expect(many.width).toBe(width);
    expect(many.height).toBeGreaterThan(height);
  });

  it.each(sizes)('says every count of every bar, however many and however long the names: %s', (size) => {
    const hedged = ['without a hedge', 'hedged as reported', 'hedged as expected', 'hedged as planned', 'hedged as explored'];
    const own = hedged.map((word, row) => ({ row, look: 'tone-0' as const, count: row + 2, word }));
    const name = 'The spokesperson of the ministry of foreign affairs of a state with a very long name indeed';
    const bars = Array.from({ length: 6 }, (_, at) => ({ name: `${at} ${name}`, note: '', of: 20, parts: own }));
    const many: DrawnFigure = { ...figure(0), plot: { kind: 'counts', unit: 'claim', legend: [], bars } };
    const { words, width } = layoutFigure(many, note, figureSizes[size]);
    const counts = words.filter(({ role }) => role === 'count');
    expect(counts.map(({ strong, text }) => `${strong ?? ''}${text}`)).toEqual(
      bars.flatMap(() => hedged.map((word, row) => `${row + 2} of 20 ${word}`)),
    );
    for (const { x, strong, text } of counts)
      expect(x + widthOf(`${strong ?? ''}${text}`, figureSizes[size].text * 0.875)).toBeLessThan(width);
    const names = words.filter(({ role }) => role === 'name').map(({ y }) => y);
    for (const [at, y] of names.slice(1).entries()) expect(y - (names[at] ?? 0)).toBeGreaterThan(figureSizes[size].text);
  });

  it('says where it comes from, and leaves the address out where it is to be left out', () => {
    const said = (own: typeof note | (Omit<typeof note, 'address'> & { address: null })) =>
      layoutFigure(figure(1), own, figureSizes.wide).words.map(({ text }) => text);
    expect(said(note)).toEqual(expect.arrayContaining(['Source: Source A.', 'Method: Counted by hand.', note.address, 'Phasewatch']));
    expect(said({ ...note, address: null })).not.toContain(note.address);
  });
});

describe('figureSvg', () => {
  const drawn = (theme: ThemeName) => {
    const layout = layoutFigure(figure(2), note, figureSizes.wide);
    return figureSvg(figure(2), { layout, theme: figureThemes[theme], plot: '<rect width="1" height="1"/>', prefix: 'own' });
  };

  it.each(['light', 'dark'] as const)('is one picture with a name, a description and text that stays text: %s', (theme) => {
    const svg = drawn(theme);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title id="own-title">Steps of &lt;one&gt; &amp; &quot;two&quot;</title>');
    expect(svg).toContain('Two of two.</desc>');
    expect(svg).toContain(figureThemes[theme].paper);
    expect(svg).not.toMatch(/href|url\((?!#)/);
  });

  it('has ids of its own', () => {
    const ids = [...drawn('light').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.every((id) => id.startsWith('own-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
