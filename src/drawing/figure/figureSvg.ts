import { escapeXml } from '#domain/texts/escapeXml.ts';
import type { Figure } from '#domain/figures/Figure.ts';
import type { FigureLayout } from './layoutFigure.ts';
import { labelSize, type Words } from './Words.ts';
import type { FigureTheme } from './FigureTheme.ts';
import { paintOf, patternDefs } from './patterns.ts';

/** The chart proper as markup, drawn at the origin of the layout's plot. */
export interface FigureParts {
  readonly layout: FigureLayout;
  readonly theme: FigureTheme;
  readonly plot: string;
  /** Keeps the ids of one figure apart from those of others on the page. */
  readonly prefix: string;
}

const sans = "'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif";
const serif = "'Source Serif 4', Georgia, serif";

/** The type of each role: size in parts of the text's own or worked out from it, weight, face, and whether it is quiet. */
const types: Record<
  Words['role'],
  { readonly size: number | ((text: number) => number); readonly weight: number; readonly face: string; readonly quiet?: true }
> = {
  title: { size: 1.9, weight: 600, face: serif },
  subtitle: { size: 1, weight: 400, face: sans, quiet: true },
  legend: { size: 0.875, weight: 400, face: sans },
  name: { size: 1.1, weight: 600, face: serif },
  note: { size: 0.875, weight: 400, face: sans, quiet: true },
  head: { size: 0.875, weight: 600, face: sans },
  count: { size: 0.875, weight: 400, face: sans },
  label: { size: labelSize, weight: 400, face: sans, quiet: true },
  score: { size: 1.8, weight: 600, face: sans },
  foot: { size: 0.875, weight: 400, face: sans, quiet: true },
  brand: { size: 1.25, weight: 600, face: serif },
  axis: { size: 0.875, weight: 400, face: sans, quiet: true },
};

/**
 * A whole figure as SVG: the same for the screen, a file and paper. Real text, a title and a description, no reference to
 * elsewhere. `extra` goes in before the picture: metadata, fonts to embed.
 */
export function figureSvg(figure: Figure, { layout, theme, plot, prefix }: FigureParts, extra = ''): string {
  const { width, height, words, rules, legend, text, margin } = layout;
  const box = { width: text * 2, height: text * 1.1 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${prefix}-title ${prefix}-desc">`,
    `<title id="${prefix}-title">${escapeXml(figure.title)}</title>`,
    `<desc id="${prefix}-desc">${escapeXml(describe(figure))}</desc>`,
    extra,
    `<defs>${patternDefs(theme, layout.looks, prefix)}</defs>`,
    `<rect width="${width}" height="${height}" fill="${theme.paper}"/>`,
    margin > 0 ? `<rect x="${margin}" width="${width - 2 * margin}" height="5" fill="${theme.ink}"/>` : '',
    ...rules.map(
      ({ y, strong }) =>
        `<path d="M${margin} ${y}.5H${width - margin}" stroke="${strong ? theme.ink : theme.rule}" stroke-width="${strong ? 1.5 : 1}"/>`,
    ),
    ...legend.map(({ x, y, look }) => {
      const { fill, stroke, dash } = paintOf(theme, look, prefix);
      return `<rect x="${x + 0.5}" y="${y + 0.5}" width="${box.width}" height="${box.height}" fill="${fill}" stroke="${stroke}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}/>`;
    }),
    `<g transform="translate(${layout.plot.x} ${layout.plot.y})">${plot}</g>`,
    ...words.map((each) => wordsAt(each, text, theme, layout.isNarrow)),
    '</svg>',
  ].join('\n');
}

function wordsAt({ x, y, strong, text: own, role, anchor }: Words, text: number, theme: FigureTheme, isNarrow: boolean): string {
  const { size, weight, face, quiet } = types[role];
  const pixels = Math.round((typeof size === 'number' ? text * (role === 'title' && isNarrow ? 1.35 : size) : size(text)) * 100) / 100;
  const before = strong === undefined ? '' : `<tspan font-weight="600">${escapeXml(strong)}</tspan>`;
  return `<text x="${x}" y="${y}" font-family="${escapeXml(face)}" font-size="${pixels}" font-weight="${weight}" fill="${quiet ? theme.quiet : theme.ink}"${anchor === undefined ? '' : ` text-anchor="${anchor}"`}>${before}${escapeXml(own)}</text>`;
}

/** A figure in words: its title, what it is of, a sentence for each mark. The text of an image, too. */
export function describe({ title, subtitle, rows }: Figure): string {
  return [`${title}.`, subtitle.trim(), ...rows.map(({ sentence }) => sentence)].join(' ');
}
