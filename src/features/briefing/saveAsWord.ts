import type { Block, Briefing } from '#domain/briefing/Briefing.ts';
import { paintPng } from '#drawing/file/paintPng.ts';
import { withFonts } from '#drawing/file/withFonts.ts';
import type { PaperName } from './papers.ts';
import type { Picture } from './pictures.ts';
import { type Painted, wordFile } from './wordFile.ts';

/** Pixels of a picture for each pixel of its own size: sharp on paper. */
const scale = 2.5;

/** A briefing as a Word document, its pictures painted with the page's own faces. */
export async function saveAsWord(briefing: Briefing, pictures: ReadonlyMap<Block, Picture>, paper: PaperName): Promise<Blob> {
  const painted = await Promise.all(
    [...pictures].map(async ([block, { svg, width, height, says }]): Promise<[Block, Painted]> => {
      const png = await paintPng(await withFonts(svg), scale);
      return [block, { png: new Uint8Array(await png.arrayBuffer()), width, height, says }];
    }),
  );
  return wordFile(briefing, new Map(painted), paper);
}
