import html2canvas from 'html2canvas';
import { scale } from './benchFigure.ts';
import type { Prepare } from './Prepare.ts';

/** The box as html2canvas paints it; its options are its own, save that it does not tell the console. */
export const prepare: Prepare = async (box) => async () => {
  const canvas = await html2canvas(box, { scale, logging: false });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('html2canvas gave no picture.')) : resolve(blob)), 'image/png');
  });
};
