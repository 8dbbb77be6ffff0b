import type { FileOrigin } from '#domain/network/GraphFile.ts';
import type { Scene } from './scene.ts';
import { svgFile } from './svgFile.ts';

/** The longest side that browsers paint, in pixels. */
const longest = 16_384;

/**
 * The picture as PNG at a scale of its own size, with the page's fonts in it.
 * @throws an Error with a sentence where the picture would be larger than browsers paint, or the browser refuses
 */
export async function pngFile(scene: Scene, origin: FileOrigin, scale: number): Promise<Blob> {
  const svg = svgFile(scene, origin, await embeddedFonts());
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
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
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error(`The browser made no PNG of ${width} x ${height} pixels.`)) : resolve(blob)),
      'image/png',
    );
  });
}

/** The page's own faces of its sans, as a style that needs nothing from elsewhere: a picture of an SVG sees no fonts of the page. */
async function embeddedFonts(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
  );
  const own = rules.filter(({ rule }) => /IBM Plex Sans["']?$/.test(rule.style.getPropertyValue('font-family')));
  const faces = await Promise.all(own.map(({ rule, base }) => embedded(rule.cssText, base)));
  return faces.join('\n');
}

async function embedded(face: string, base: string): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(face)?.[1];
  if (address === undefined) return '';
  try {
    const bytes = new Uint8Array(await (await fetch(new URL(address, base))).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return face.replace(/url\([^)]+\)/, `url(data:font/woff2;base64,${btoa(binary)})`);
  } catch {
    // without the face the picture falls back to a sans of the system, and is still a picture
    return '';
  }
}
