import { pinnedFace } from './cutFace.ts';
import { faces } from './fontFaces.ts';
import { type FontMetrics, metricsOf } from './fontMetrics.ts';

interface Fallback {
  readonly family: 'Source Serif 4' | 'IBM Plex Sans';
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  /** Full names of fonts of one design, so that one set of numbers fits them all. */
  readonly local: readonly string[];
  /** The mean advance of the local font over our sample, in ems: measured with `metricsOf` on Liberation, which has the widths of Arial and Times. */
  readonly width: number;
  /** Where on its axes our face is compared: the weight and the size it is mostly set in. */
  readonly place?: Record<string, number>;
}

const fallbacks: readonly Fallback[] = [
  { family: 'IBM Plex Sans', weight: '400', style: 'normal', local: ['Arial', 'ArialMT', 'Liberation Sans'], width: 0.44054 },
  { family: 'IBM Plex Sans', weight: '500', style: 'normal', local: ['Arial', 'ArialMT', 'Liberation Sans'], width: 0.44054 },
  {
    family: 'IBM Plex Sans',
    weight: '600',
    style: 'normal',
    local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
    width: 0.47515,
  },
  {
    family: 'IBM Plex Sans',
    weight: '400',
    style: 'italic',
    local: ['Arial Italic', 'Arial-ItalicMT', 'Liberation Sans Italic'],
    width: 0.44054,
  },
  {
    family: 'Source Serif 4',
    weight: '400',
    style: 'normal',
    local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
    width: 0.39656,
    place: { wght: 400, opsz: 13 },
  },
  {
    family: 'Source Serif 4',
    weight: '600',
    style: 'normal',
    local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
    width: 0.4212,
    place: { wght: 600, opsz: 28 },
  },
];

/**
 * `@font-face` rules that stretch a font every system has until its lines break and stand where ours do.
 * With them nothing moves when our font comes on a later visit, and a slow first visit keeps the page's proportions.
 */
export async function fallbackRules(): Promise<string[]> {
  return Promise.all(fallbacks.map(async (fallback) => ruleOf(fallback, metricsOf(await ourFace(fallback)))));
}

function ourFace({ family, weight, style, place }: Fallback): Promise<Buffer> {
  const face = faces.find(
    (face) => face.family === family && face.style === style && face.letters === 'latin' && (place || face.weight === weight),
  );
  if (face === undefined) throw new Error(`No face of "${family}" ${weight} ${style} to measure.`);
  return pinnedFace(face, place);
}

/** https://drafts.csswg.org/css-fonts-5/#size-adjust-desc : the overrides are of the size before adjusting, hence the division. */
function ruleOf(fallback: Fallback, ours: FontMetrics): string {
  const size = ours.width / fallback.width;
  const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`;
  return (
    `@font-face{font-family:'${fallback.family} Fallback';font-weight:${fallback.weight};font-style:${fallback.style};` +
    `src:${fallback.local.map((name) => `local('${name}')`).join(',')};size-adjust:${percent(size)};` +
    `ascent-override:${percent(ours.ascent / size)};descent-override:${percent(ours.descent / size)};line-gap-override:${percent(ours.lineGap / size)}}`
  );
}
