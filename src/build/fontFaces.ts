/** One face of a family as the page uses it: which file it is cut from, what is kept, and whether the first screen shows it. */
export interface Face {
  readonly family: 'Source Serif 4' | 'IBM Plex Sans';
  readonly style: 'normal' | 'italic';
  /** As `font-weight` says it: a number, or a range where the file varies. */
  readonly weight: string;
  readonly file: string;
  readonly letters: keyof typeof letters;
  readonly axes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  /** Preloaded: the first screen shows it. */
  readonly first: boolean;
}

const plex = '@fontsource/ibm-plex-sans/files/ibm-plex-sans';
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';

/** Sizes from 12 px to 32 px are all the page sets, so the optical axis is cut to them. */
const axes = { wght: { min: 400, max: 600 }, opsz: { min: 12, max: 32 } };

/**
 * Every face of the page. Latin Extended-A stands in files of its own, which a browser fetches only when a name needs them:
 * a quarter of the weight of a face, and no sentence of the shipped record uses it.
 */
export const faces: readonly Face[] = [
  { family: 'IBM Plex Sans', style: 'normal', weight: '400', file: `${plex}-latin-400-normal`, letters: 'latin', first: true },
  { family: 'IBM Plex Sans', style: 'normal', weight: '500', file: `${plex}-latin-500-normal`, letters: 'latin', first: true },
  { family: 'IBM Plex Sans', style: 'normal', weight: '600', file: `${plex}-latin-600-normal`, letters: 'latin', first: true },
  { family: 'IBM Plex Sans', style: 'italic', weight: '400', file: `${plex}-latin-400-italic`, letters: 'latin', first: true },
  { family: 'Source Serif 4', style: 'normal', weight: '400 600', file: `${serif}-latin-opsz-normal`, letters: 'latin', axes, first: true },
  { family: 'IBM Plex Sans', style: 'normal', weight: '400', file: `${plex}-latin-ext-400-normal`, letters: 'extended', first: false },
  { family: 'IBM Plex Sans', style: 'normal', weight: '500', file: `${plex}-latin-ext-500-normal`, letters: 'extended', first: false },
  { family: 'IBM Plex Sans', style: 'normal', weight: '600', file: `${plex}-latin-ext-600-normal`, letters: 'extended', first: false },
  {
    family: 'Source Serif 4',
    style: 'normal',
    weight: '400 600',
    file: `${serif}-latin-ext-opsz-normal`,
    letters: 'extended',
    axes,
    first: false,
  },
];

/** Code points from one to another, and single ones, as `unicode-range` counts them. */
export type Letters = readonly (number | readonly [number, number])[];

/** The letters a file is cut to: Latin-1 with typographic punctuation and the arrows of Plex, and Latin Extended-A. */
export const letters = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    0x131,
    0x152,
    0x153,
    [0x2010, 0x2015],
    [0x2018, 0x201e],
    [0x2020, 0x2022],
    0x2026,
    0x2030,
    0x2032,
    0x2033,
    0x2039,
    0x203a,
    0x2044,
    0x20ac,
    0x2122,
    [0x2190, 0x2193],
    0x2212,
    0x2248,
    0x2264,
    0x2265,
  ],
  extended: [[0x100, 0x130], [0x132, 0x151], [0x154, 0x17f], [0x218, 0x21b], [0x1e80, 0x1e85], 0x1e9e],
} satisfies Record<string, Letters>;

/** Figures that line up and letters that fit: the layout features the page relies on; stylistic sets are left out. */
export const keptFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'rvrn', 'tnum', 'lnum'];

/** `U+20-7E,U+A0-FF,...` for a face's letters. */
export function unicodeRange(list: Letters): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return list.map((part) => (typeof part === 'number' ? `U+${hex(part)}` : `U+${hex(part[0])}-${hex(part[1])}`)).join(',');
}

/** All letters of a list as one text, as the cutter wants them. */
export function textOf(list: Letters): string {
  return list
    .flatMap((part) => (typeof part === 'number' ? [part] : Array.from({ length: part[1] - part[0] + 1 }, (_, step) => part[0] + step)))
    .map((code) => String.fromCodePoint(code))
    .join('');
}
