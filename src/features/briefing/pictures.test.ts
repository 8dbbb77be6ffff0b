import { expect, it } from 'vitest';
import { briefingOf } from '#domain/briefing/briefingOf.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { picturesOf } from './pictures.ts';

const briefing = briefingOf({
  index: shippedIndex,
  today: '2026-01-31',
  phase: 'all',
  filter: { status: [], category: [], actor: [], q: '' },
  inferred: false,
  address: null,
});

it('a figure that cannot be drawn takes no other picture with it, and is said', () => {
  const figures = briefing.blocks.filter(({ kind }) => kind === 'figure');
  const [broken] = figures;
  const { of, failures } = picturesOf(briefing, ({ figure, prefix }) => {
    if (broken?.kind === 'figure' && figure === broken.figure) throw new Error('The chart was not drawn.');
    return { svg: `<svg id="${prefix}"/>`, width: 1, height: 1 };
  });
  expect(figures.length).toBeGreaterThan(2);
  expect(figures.map((block) => of.has(block))).toEqual(figures.map((block) => block !== broken));
  expect([...of.keys()].some(({ kind }) => kind === 'network')).toBe(true);
  expect(failures).toEqual(['The chart was not drawn.']);
});
