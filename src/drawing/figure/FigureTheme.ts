import type { Look } from '#domain/figures/looks.ts';

/** How a look is drawn: a fill, lines or dots over it, and an edge. Colour never stands alone: each look has its own pattern. */
export interface LookStyle {
  readonly fill: string;
  /** Strokes over the fill: their colour, the angle in degrees, how wide and how far apart in pixels. */
  readonly lines?: { readonly colour: string; readonly angle: number; readonly width: number; readonly apart: number };
  readonly dots?: { readonly colour: string; readonly radius: number; readonly apart: number };
  readonly edge: string;
  readonly dashed?: true;
}

/** The colours of a figure. */
export interface FigureTheme {
  readonly word: string;
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly looks: Readonly<Record<Look, LookStyle>>;
}

interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  /** Of the statuses 3, 2 and 1, and the edge of the empty and the unscored. */
  readonly full: string;
  readonly intermediate: string;
  readonly minimum: string;
  readonly empty: string;
  readonly tone: string;
  readonly pale: string;
}

function themeOf(word: string, { paper, ink, quiet, rule, full, intermediate, minimum, empty, tone, pale }: Palette): FigureTheme {
  const lined = (fill: string, colour: string, angle: number, width: number, apart: number, edge: string): LookStyle => ({
    fill,
    lines: { colour, angle, width, apart },
    edge,
  });
  return {
    word,
    paper,
    ink,
    quiet,
    rule,
    looks: {
      'points-3': { fill: full, edge: full },
      'points-2': lined(intermediate, paper, -45, 1.6, 8, intermediate),
      'points-1': lined(paper, minimum, 45, 3.5, 10, minimum),
      'points-0': { fill: paper, edge: empty },
      unscored: { fill: paper, dots: { colour: empty, radius: 1, apart: 8 }, edge: empty, dashed: true },
      'tone-0': { fill: tone, edge: tone },
      'tone-1': lined(tone, paper, -45, 1.6, 8, tone),
      'tone-2': lined(paper, tone, 45, 3, 9, tone),
      'tone-3': { fill: pale, edge: tone },
      'tone-4': lined(paper, tone, 0, 1.5, 6, tone),
      'tone-5': { fill: paper, dots: { colour: tone, radius: 1.5, apart: 8 }, edge: tone },
      'tone-6': lined(paper, tone, 90, 1.5, 6, tone),
    },
  };
}

const light: Palette = {
  paper: '#ffffff',
  ink: '#1b1c1e',
  quiet: '#565a61',
  rule: '#c9c6bd',
  full: '#0a3640',
  intermediate: '#086c86',
  minimum: '#b57f10',
  empty: '#7a7d83',
  tone: '#565a61',
  pale: '#d9d7d0',
};

const dark: Palette = {
  paper: '#14161a',
  ink: '#ece9e2',
  quiet: '#a9acb2',
  rule: '#3b3e45',
  full: '#d6f4f4',
  intermediate: '#45bfd0',
  minimum: '#b98220',
  empty: '#8b9098',
  tone: '#a9acb2',
  pale: '#3b3e45',
};

/** Every theme that a figure can leave in. Their colours are those of the page (styles/tokens.css), on white. */
export const figureThemes = { light: themeOf('Light', light), dark: themeOf('Dark', dark) } as const satisfies Record<string, FigureTheme>;

export type ThemeName = keyof typeof figureThemes;

/** The colours that a reader's system forces on every page: looks are then told apart by their patterns alone. */
const forced: Palette = {
  paper: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  rule: 'CanvasText',
  full: 'CanvasText',
  intermediate: 'CanvasText',
  minimum: 'CanvasText',
  empty: 'CanvasText',
  tone: 'CanvasText',
  pale: 'Canvas',
};

/** The themes of the screen: on the page's own paper. */
export const screenThemes = {
  light: themeOf('Light', { ...light, paper: '#fcfbf8' }),
  dark: figureThemes.dark,
  forced: themeOf('Forced', forced),
} as const satisfies Record<ThemeName | 'forced', FigureTheme>;
