import { describe, expect, it } from 'vitest';
import { pinnedFace } from './cutFace.ts';
import { faces, letters, textOf, unicodeRange } from './fontFaces.ts';
import { metricsOf } from './fontMetrics.ts';

describe('the letters of a face', () => {
  it('are said to the browser as they are cut', () => {
    expect(unicodeRange([[0x20, 0x7e], 0x2026])).toBe('U+20-7E,U+2026');
    expect(textOf([[0x41, 0x43], 0x2026])).toBe('ABC…');
  });

  it('stand in one file only, so that a browser fetches one', () => {
    const latin = new Set(textOf(letters.latin));
    expect(Array.from(textOf(letters.extended)).filter((letter) => latin.has(letter))).toEqual([]);
  });
});

describe('the metrics of a face', () => {
  it('are those of the file: IBM Plex Sans says 1025, 275 and 0 of 1000', async () => {
    const face = faces.find(({ family, weight }) => family === 'IBM Plex Sans' && weight === '400');
    if (face === undefined) throw new Error('There is no such face.');
    const metrics = metricsOf(await pinnedFace(face, undefined));
    expect(metrics).toMatchObject({ ascent: 1.025, descent: 0.275, lineGap: 0 });
    expect(metrics.width).toBeGreaterThan(0.4);
    expect(metrics.width).toBeLessThan(0.6);
  });
});
