import { tieLooks } from '#domain/network/tieLook.ts';
import { widthOf } from '#drawing/placing/wrapLabel.ts';
import { fileColours } from './fileColours.ts';
import { looksIn } from './looksIn.ts';
import type { Scene } from './scene.ts';

/** What the looks of a picture mean, in a row from a place onwards: as SVG, those that occur alone. */
export function fileLegend({ ties, chips }: Pick<Scene, 'ties' | 'chips'>, left: number, y: number): string {
  const { ink, tie, quiet } = fileColours;
  let x = left;
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
