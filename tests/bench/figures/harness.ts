import { figureThemes } from '#drawing/figure/FigureTheme.ts';
import { makeFigure } from '#features/figures/makeFigure.ts';
import '#styles/tokens.css';
import '#styles/base.css';
import { benchFigure, size } from './benchFigure.ts';
import type { Prepare } from './Prepare.ts';

/** Whose picture: ours beside its preview, ours with nothing made before, or one of those that paint what stands on the page. */
const painters = {
  ours: async (): Promise<Prepare> => (await import('./ourPicture.ts')).prepare,
  alone: async (): Promise<Prepare> => (await import('./ourPicture.ts')).prepareNothing,
  html2canvas: async (): Promise<Prepare> => (await import('./html2canvasPicture.ts')).prepare,
  'html-to-image': async (): Promise<Prepare> => (await import('./htmlToImagePicture.ts')).prepare,
};

export type Painter = keyof typeof painters;

/** A PNG as it came out of the page. */
export interface Exported {
  /** From the click to the file, in milliseconds. */
  readonly took: number;
  /** The share of its pixels that are not of the colour of its corner: 0 for a blank picture. */
  readonly ink: number;
  /** The file, as a data address. */
  readonly file: string;
}

let pressed: Promise<{ readonly took: number; readonly blob: Blob }>;

/** What the bench asks of the page: to be made ready, then, after each click on its button, what came of it. */
export const pictures = {
  /** Stands the figure on the page, fonts loaded, and makes ready who paints it. */
  async prepare(painter: Painter): Promise<void> {
    const leaving = benchFigure();
    const { figure, note, name: prefix } = leaving;
    const box = found('box');
    const made = makeFigure({ figure, note, size, theme: figureThemes.light, prefix });
    box.style.cssText = `width:${made.width}px;height:${made.height}px`;
    box.innerHTML = made.svg;
    // a face that is optional and late is left out for good: it is asked for, so that all paint the same letters
    await Promise.all([...document.fonts].filter(({ family }) => !family.includes('Fallback')).map((face) => face.load()));
    await document.fonts.ready;
    const prepare = await painters[painter]();
    const paint = await prepare(box, leaving);
    found('export').addEventListener('click', ({ timeStamp }) => {
      pressed = paint().then((blob) => ({ took: performance.now() - timeStamp, blob }));
      // what went wrong is asked for later
      pressed.catch(() => {});
    });
  },

  async exported(): Promise<Exported> {
    const { took, blob } = await pressed;
    return { took, ink: await inkOf(blob), file: await addressOf(blob) };
  },
};

function found(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page of the bench has no ${id}.`);
  return element;
}

async function inkOf(blob: Blob): Promise<number> {
  const picture = await createImageBitmap(blob);
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('There is no canvas to look at the picture on.');
  context.drawImage(picture, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  return pixels.reduce((inked, pixel) => inked + Number(pixel !== pixels[0]), 0) / pixels.length;
}

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error('The picture cannot be read.')));
    reader.readAsDataURL(blob);
  });
}

declare global {
  interface Window {
    pictures: typeof pictures;
  }
}

window.pictures = pictures;
