import { escapeXml } from '#domain/texts/escapeXml.ts';
import { type FileOrigin, originLines } from '#domain/network/GraphFile.ts';
import { tieLooks } from '#domain/network/tieLook.ts';
import { drawSvg } from './drawSvg.ts';
import { fileColours } from './fileColours.ts';
import { looksIn } from './looksIn.ts';
import type { Scene } from './scene.ts';
import { widthOf } from '#drawing/placing/wrapLabel.ts';

const margin = 24;
const titleRoom = 56;
const lineHeight = 18;

/**
 * The picture as an SVG file that stands by itself: title, the network in view cut to what it shows, a legend of the looks
 * that occur, where it comes from. Real text, no reference to elsewhere.
 */
export function svgFile(scene: Scene, origin: FileOrigin): string {
  const [title = '', ...lines] = originLines(origin);
  // down to the last chip that is seen
  const bottom = Math.max(0, ...scene.chips.map(({ chip }) => chip.y + chip.height));
  const texts = [widthOf(title, 18), ...lines.map((line) => Math.min(widthOf(line, 12), scene.width))];
  const width = Math.ceil(Math.max(scene.width, 2 * margin + Math.max(...texts)));
  const foot = titleRoom + bottom + 28;
  const height = foot + lineHeight * (lines.length + 1) + margin;
  const { ink, quiet, paper, sans } = fileColours;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(lines.join('\n'))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<text x="${margin}" y="34" font-family="${escapeXml(sans)}" font-size="18" font-weight="600" fill="${ink}">${escapeXml(title)}</text>`,
    `<g transform="translate(0 ${titleRoom})">${drawSvg(scene, fileColours)}</g>`,
    `<g font-family="${escapeXml(sans)}" font-size="12">`,
    legend(scene, foot),
    ...lines.map((line, at) => `<text x="${margin}" y="${foot + lineHeight * (at + 2)}" fill="${quiet}">${escapeXml(line)}</text>`),
    '</g>',
    '</svg>',
  ].join('\n');
}

function legend({ ties, chips }: Scene, y: number): string {
  const { ink, tie, quiet } = fileColours;
  let x = margin;
  const entries = looksIn({ ties }).map((look) => {
    const { word, width, dash, strong } = tieLooks[look];
    const dashes = dash === null ? '' : ` stroke-dasharray="${dash}" stroke-linecap="round"`;
    const entry = `<path d="M${x} ${y - 4}h24" fill="none" stroke="${strong ? ink : tie}" stroke-width="${width}"${dashes}/><text x="${x + 30}" y="${y}" fill="${quiet}">${word}</text>`;
    x += 30 + Math.ceil(widthOf(word, 12)) + 20;
    return entry;
  });
  if (chips.some(({ node }) => node.planned)) {
    const word = 'planned, does not exist yet';
    entries.push(
      `<rect x="${x}" y="${y - 9}" width="24" height="10" rx="5" fill="none" stroke="${ink}" stroke-dasharray="4 3"/><text x="${x + 30}" y="${y}" fill="${quiet}">${word}</text>`,
    );
    x += 30 + Math.ceil(widthOf(word, 12)) + 20;
  }
  if (chips.some(({ gap }) => gap))
    entries.push(
      `<path d="M${x} ${y - 4}h12M${x + 12} ${y - 9}v10" fill="none" stroke="${ink}"/><text x="${x + 20}" y="${y}" fill="${quiet}">the sources name no one responsible</text>`,
    );
  return entries.join('');
}
