import { toBlob } from 'html-to-image';
import { scale } from './benchFigure.ts';
import type { Prepare } from './Prepare.ts';

/** The box as html-to-image paints it, with its options as they are. */
export const prepare: Prepare = async (box) => {
  // it looks for the families of a picture at HTML elements alone: said here, its letters are those of the figure
  box.style.fontFamily = "'IBM Plex Sans', 'Source Serif 4'";
  return async () => {
    const blob = await toBlob(box, { pixelRatio: scale });
    if (blob === null) throw new Error('html-to-image gave no picture.');
    return blob;
  };
};
