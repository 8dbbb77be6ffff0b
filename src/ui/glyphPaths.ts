export interface GlyphPaths {
  /** Filled with the glyph's colour, holes by the even-odd rule. */
  readonly fill: string;
  /** Drawn as a line of 1.5 in the glyph's colour. */
  readonly line: string;
  /** Drawn as a line of 1.75 in the colour of the ground. */
  readonly tick: string;
}

/** The status glyphs on a square of 14: a checkbox that fills from below in thirds. For screen, canvas and file alike. */
export const glyphPaths = {
  empty: { fill: '', line: 'M.75.75h12.5v12.5H.75z', tick: '' },
  third: { fill: 'M0 0h14v14H0zM1.5 1.5v7.6h11V1.5z', line: '', tick: '' },
  'two-thirds': { fill: 'M0 0h14v14H0zM1.5 1.5v3.6h11V1.5z', line: '', tick: '' },
  full: { fill: 'M.25.25h13.5v13.5H.25z', line: '', tick: 'M3.4 7.3 6 9.9l4.7-5.5' },
  unscored: { fill: '', line: 'M.75 4V.75H4M10 .75h3.25V4M13.25 10v3.25H10M4 13.25H.75V10M5 7h4', tick: '' },
} as const satisfies Record<string, GlyphPaths>;

export type GlyphName = keyof typeof glyphPaths;
