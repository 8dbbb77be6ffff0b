import type { FileOrigin } from '#domain/network/GraphFile.ts';
import { paintPng } from '#drawing/file/paintPng.ts';
import { withFonts } from '#drawing/file/withFonts.ts';
import type { Scene } from './scene.ts';
import { svgFile } from './svgFile.ts';

/**
 * The picture as PNG at a scale of its own size, with the page's fonts in it.
 * @throws an Error with a sentence where it cannot be painted
 */
export async function pngFile(scene: Scene, origin: FileOrigin, scale: number): Promise<Blob> {
  return paintPng(await withFonts(svgFile(scene, origin)), scale);
}
