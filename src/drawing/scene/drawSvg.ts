import { escapeXml } from '#domain/texts/escapeXml.ts';
import { tieLooks } from '#domain/network/tieLook.ts';
import { type ChipShape, chipShape } from './chipShape.ts';
import { measures } from '#drawing/placing/layoutNetwork.ts';
import type { Point } from '#drawing/placing/Placement.ts';
import { pathOf } from '#drawing/placing/routes.ts';
import type { Scene, SceneChip, SceneTie } from './scene.ts';

const { labelSize } = measures;

/** The colours of a picture by their meaning. On screen they are the page's own; a file has them in itself. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly tie: string;
  readonly status: Readonly<Record<'none' | 0 | 1 | 2 | 3, string>>;
  readonly sans: string;
}

export const screenColours: Colours = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  quiet: 'var(--ink-2)',
  rule: 'var(--rule-2)',
  tie: 'var(--tie)',
  status: { none: 'var(--status-0)', 0: 'var(--status-0)', 1: 'var(--status-1)', 2: 'var(--status-2)', 3: 'var(--status-3)' },
  sans: 'var(--sans)',
};

/** A scene as the inner markup of an SVG: ties below, chips above them. Every text is escaped; nothing refers to elsewhere. */
export function drawSvg(scene: Scene, colours: Colours): string {
  return [
    `<g font-family="${escapeXml(colours.sans)}" font-size="${labelSize}">`,
    ...scene.columns.map(({ x, width, word, counted }) => columnHead(x, width, word, counted, colours)),
    ...scene.headings.map(({ x, y, word }) => text({ x, y }, word, colours.quiet, 500)),
    ...scene.ties.map((tie) => drawTie(tie, colours)),
    ...scene.chips.map((chip) => drawChip(chip, colours)),
    '</g>',
  ].join('\n');
}

function columnHead(x: number, width: number, word: string, counted: string, { ink, quiet }: Colours): string {
  return (
    `<path d="M${x} 4.5H${x + width}" stroke="${ink}"/>` +
    `<text x="${x}" y="21" fill="${ink}" font-weight="600">${escapeXml(word)} <tspan fill="${quiet}" font-weight="400">${escapeXml(counted)}</tspan></text>`
  );
}

function text({ x, y }: Point, words: string, colour: string, weight: number): string {
  return `<text x="${x}" y="${y}" fill="${colour}" font-weight="${weight}">${escapeXml(words)}</text>`;
}

function drawTie({ id, way, look, width, arrow, word }: SceneTie, { tie, ink, quiet, paper }: Colours): string {
  const { dash, strong } = tieLooks[look];
  const colour = strong ? ink : tie;
  const dashes = dash === null ? '' : ` stroke-dasharray="${dash}" stroke-linecap="round"`;
  return (
    `<path data-tie="${escapeXml(id)}" d="${pathOf(way)}" fill="none" stroke="${colour}" stroke-width="${width}"${dashes}/>` +
    (arrow === null ? '' : `<path d="${arrow}" fill="none" stroke="${colour}" stroke-width="1.5"/>`) +
    (word === null
      ? ''
      : `<text x="${word.x}" y="${word.y}" text-anchor="middle" fill="${paper}" stroke="${paper}" stroke-width="4" aria-hidden="true">${escapeXml(word.text)}</text>` +
        `<text x="${word.x}" y="${word.y}" text-anchor="middle" fill="${quiet}">${escapeXml(word.text)}</text>`)
  );
}

function drawChip(drawn: SceneChip, colours: Colours): string {
  const { box, planned, lines, nest, glyph, gap } = chipShape(drawn);
  const { id, label } = drawn.node;
  const { ink, paper, rule, tie } = colours;
  const spans = lines.map(({ x, y, text: line }) => `<tspan x="${x}" y="${y}">${escapeXml(line)}</tspan>`).join('');
  return (
    `<g data-node="${escapeXml(id)}"><title>${escapeXml(label)}</title>` +
    (nest === null ? '' : `<path d="${nest}" fill="none" stroke="${rule}"/>`) +
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${box.radius}" fill="${paper}" stroke="${ink}"${planned ? ' stroke-dasharray="4 3"' : ''}/>` +
    `<text fill="${ink}" font-weight="500"${planned ? ' font-style="italic"' : ''}>${spans}</text>` +
    (glyph === null ? '' : drawGlyph(glyph, colours)) +
    (gap === null
      ? ''
      : `<path d="${gap.tie}" stroke="${tie}" stroke-width="1.25"/><path d="${gap.bar}" stroke="${ink}" stroke-width="1.5"/>`) +
    '</g>'
  );
}

function drawGlyph({ x, y, points, paths: { fill, line, tick } }: NonNullable<ChipShape['glyph']>, { status, paper }: Colours): string {
  const colour = status[points];
  return (
    `<g transform="translate(${x} ${y})">` +
    (fill === '' ? '' : `<path d="${fill}" fill="${colour}" fill-rule="evenodd"/>`) +
    (line === '' ? '' : `<path d="${line}" fill="none" stroke="${colour}" stroke-width="1.5"/>`) +
    (tick === '' ? '' : `<path d="${tick}" fill="none" stroke="${paper}" stroke-width="1.75"/>`) +
    '</g>'
  );
}
