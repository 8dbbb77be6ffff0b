import { svgAddress } from './svgAddress.ts';
import { writePng } from './writePng.ts';

/** The longest side that browsers paint, in pixels. */
const longest = 16_384;

/**
 * An SVG that stands by itself, painted as PNG at a scale of its own size.
 * @throws an Error with a sentence where the picture would be larger than browsers paint, or the browser refuses
 */
export async function paintPng(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
  if (Math.max(width, height) > longest)
    throw new Error(
      `At ${scale}x the picture would be ${width} x ${height} pixels; browsers paint at most ${longest} on a side. The SVG has no such limit.`,
    );
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const png = await writePng(canvas);
  if (png === null) throw new Error(`The browser made no PNG of ${width} x ${height} pixels.`);
  return png;
}
