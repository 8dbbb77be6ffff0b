import { escapeXml } from '#domain/escapeXml.ts';
import { bands } from '#domain/network/bands.ts';
import { statuses } from '#domain/statuses.ts';
import { tieLooks } from '#domain/network/tieLook.ts';
import { glyphPaths } from '#ui/glyphPaths.ts';
import { measures } from './layoutNetwork.ts';
import type { Point } from './Placement.ts';
import type { Scene, SceneChip, SceneTie } from './scene.ts';

const { glyphSpace, labelSize, lineHeight, padding } = measures;

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

function drawTie({ id, path, look, arrow, word }: SceneTie, { tie, ink, quiet, paper }: Colours): string {
  const { width, dash, strong } = tieLooks[look];
  const colour = strong ? ink : tie;
  const dashes = dash === null ? '' : ` stroke-dasharray="${dash}" stroke-linecap="round"`;
  return (
    `<path data-tie="${escapeXml(id)}" d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${dashes}/>` +
    (arrow === null ? '' : `<path d="${arrow}" fill="none" stroke="${colour}" stroke-width="1.5"/>`) +
    (word === null
      ? ''
      : `<text x="${word.x}" y="${word.y}" text-anchor="middle" fill="${quiet}" stroke="${paper}" stroke-width="4" paint-order="stroke">${escapeXml(word.text)}</text>`)
  );
}

function drawChip(drawn: SceneChip, colours: Colours): string {
  const { chip, node, gap } = drawn;
  const start = chip.x + padding + (node.row === null ? 0 : glyphSpace);
  const first = chip.y + (chip.height - chip.lines.length * lineHeight) / 2 + lineHeight * 0.76;
  const radius = bands[node.band].actors ? (chip.height / 2 > 17 ? 14 : chip.height / 2) : 2;
  const dash = node.planned ? ' stroke-dasharray="4 3"' : '';
  const style = node.planned ? ' font-style="italic"' : '';
  const lines = chip.lines
    .map((line, at) => `<tspan x="${start}" y="${round(first + at * lineHeight)}">${escapeXml(line)}</tspan>`)
    .join('');
  return (
    `<g data-node="${escapeXml(node.id)}"><title>${escapeXml(node.label)}</title>` +
    (chip.nested ? `<path d="M${chip.x - 9} ${chip.y - 4}V${chip.y + chip.height / 2}h9" fill="none" stroke="${colours.rule}"/>` : '') +
    `<rect x="${chip.x + 0.5}" y="${chip.y + 0.5}" width="${chip.width - 1}" height="${chip.height - 1}" rx="${radius}" fill="${colours.paper}" stroke="${colours.ink}"${dash}/>` +
    `<text fill="${colours.ink}" font-weight="500"${style}>${lines}</text>` +
    drawGlyph(drawn, colours) +
    (gap ? drawGap(chip.x + chip.width, chip.y + chip.height - 5, colours) : '') +
    '</g>'
  );
}

function drawGlyph({ chip, node }: SceneChip, { status, paper }: Colours): string {
  if (node.row === null) return '';
  const assessment = node.row.assessment;
  const kind = assessment === null ? ({ glyph: 'unscored', points: null } as const) : statuses[assessment.status];
  const { fill, line, tick } = glyphPaths[kind.glyph];
  const colour = status[kind.points ?? 'none'];
  return (
    `<g transform="translate(${chip.x + padding} ${round(chip.y + chip.height / 2 - 7)})">` +
    (fill === '' ? '' : `<path d="${fill}" fill="${colour}" fill-rule="evenodd"/>`) +
    (line === '' ? '' : `<path d="${line}" fill="none" stroke="${colour}" stroke-width="1.5"/>`) +
    (tick === '' ? '' : `<path d="${tick}" fill="none" stroke="${paper}" stroke-width="1.75"/>`) +
    '</g>'
  );
}

/** Nobody is named: a tie that ends at a bar. */
function drawGap(x: number, y: number, { tie, ink }: Colours): string {
  return `<path d="M${x} ${y}h12" stroke="${tie}" stroke-width="1.25"/><path d="M${x + 12} ${y - 5}v10" stroke="${ink}" stroke-width="1.5"/>`;
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;
