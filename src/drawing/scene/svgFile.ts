import { escapeXml } from '#domain/texts/escapeXml.ts';
import { type FileOrigin, originLines } from '#domain/network/GraphFile.ts';
import { drawSvg } from './drawSvg.ts';
import { fileColours } from './fileColours.ts';
import { fileLegend } from './fileLegend.ts';
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
    fileLegend(scene, margin, foot),
    ...lines.map((line, at) => `<text x="${margin}" y="${foot + lineHeight * (at + 2)}" fill="${quiet}">${escapeXml(line)}</text>`),
    '</g>',
    '</svg>',
  ].join('\n');
}
