import { describe, expect, it } from 'vitest';
import { type FigureScope, isDrawn } from '#domain/figures/Figure.ts';
import { figuresOf } from '#domain/figures/figures.ts';
import type { FigureName } from '#domain/figures/figureWords.ts';
import { noteOf } from '#domain/figures/noteOf.ts';
import { rowsInView } from '#domain/milestones/rowsInView.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { signatureId } from '#domain/record/signatureId.ts';
import { metadataOf } from '#drawing/figure/figureFile.ts';
import { figureSizes, type SizeName } from '#drawing/figure/figureSizes.ts';
import { figureThemes, type ThemeName } from '#drawing/figure/FigureTheme.ts';
import { assess, claim, evidence, makeIndex, milestone, phase } from '#tests/fixtures/makeRecord.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { makeFigure } from './makeFigure.ts';

const today = '2026-01-31';

function scopeOf(index: RecordIndex): FigureScope {
  return {
    index,
    ...rowsInView(index, 'all', { status: [], category: [], actor: [], q: '' }, today),
    narrowed: '',
    inferred: false,
    today,
  };
}

/** Scores that rise and fall: the shipped agreement has one moment only. */
const fallen = makeIndex(
  phase(2, 'objectives'),
  milestone('a'),
  claim('c-a', 'a'),
  assess('a', 'minimum', { id: 'a1', validFrom: '2025-02' }),
  assess('a', 'full', { id: 'a2', validFrom: '2025-06-10' }),
  assess('a', 'not-initiated', { id: 'a3', basis: 'stated', validFrom: '2025-11' }),
  milestone('b', { order: 2 }),
  assess('b', 'intermediate', { id: 'b1', validFrom: '2025-03' }),
  milestone('c', { phase: 'phase-2', order: 1 }),
  assess('c', 'minimum', { id: 'c1', validFrom: '2025-09-01', defensible: ['not-initiated', 'minimum'] }),
);

/** Scores by year: one that rises, one that falls, and a year without a code. */
const yearly = makeIndex(
  { type: 'event', id: signatureId, title: 'Signature', date: '2001-02-03', evidence: [evidence] },
  milestone('a'),
  ...(['full', 'full', 'minimum', null, 'not-initiated', 'minimum'] as const).flatMap((status, at) =>
    status === null ? [] : [assess('a', status, { id: `a${at}`, validFrom: String(2001 + at) })],
  ),
  milestone('b', { order: 2 }),
  ...(['minimum', 'intermediate', 'intermediate', null, 'intermediate', 'full'] as const).flatMap((status, at) =>
    status === null ? [] : [assess('b', status, { id: `b${at}`, validFrom: String(2001 + at) })],
  ),
);

/** What each figure is made of that the shipped agreement has not. */
const others: Partial<Record<FigureName, RecordIndex>> = { history: fallen, 'score-by-year': yearly };
const figures = [
  ...figuresOf(scopeOf(shippedIndex)),
  ...Object.entries(others).flatMap(([own, index]) => figuresOf(scopeOf(index)).filter(({ name }) => name === own)),
];
const drawn = figures.flatMap(({ name, figure }) => (isDrawn(figure) ? [{ name, figure }] : []));
const sizes = Object.keys(figureSizes) as SizeName[];
const themes = Object.keys(figureThemes) as ThemeName[];

describe.each(drawn)('the figure $name', ({ name, figure }) => {
  const note = noteOf((others[name] ?? shippedIndex).record, today, 'http://localhost/?view=charts&v=1');

  it.each(sizes.flatMap((size) => themes.map((theme) => ({ size, theme }))))(
    'is as it was looked at: $size, $theme',
    async ({ size, theme }) => {
      const extra = metadataOf({ name, figure, note });
      const { svg } = makeFigure({ figure, note, size: figureSizes[size], theme: figureThemes[theme], prefix: name, extra });
      // one element to a line: a change is read where it is
      await expect(svg.replaceAll(/>(?=<)/g, '>\n')).toMatchFileSnapshot(`../../../tests/golden/${name}-${size}-${theme}.svg`);
    },
  );

  it('holds all of its words inside the picture', () => {
    for (const size of sizes) {
      const { svg, width, height } = makeFigure({ figure, note, size: figureSizes[size], theme: figureThemes.light, prefix: name });
      const host = document.createElement('div');
      host.style.cssText = 'position:absolute;inset:0 auto auto 0';
      host.innerHTML = svg;
      document.body.append(host);
      const frame = host.getBoundingClientRect();
      const texts = [...host.querySelectorAll('text')];
      expect(texts.length).toBeGreaterThan(5);
      for (const text of texts) {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const inside =
          left >= frame.left - 0.5 && top >= frame.top - 0.5 && right <= frame.left + width + 0.5 && bottom <= frame.top + height + 0.5;
        expect(inside, `${size}: ${text.textContent}`).toBe(true);
      }
      host.remove();
    }
  });
});
