import type { DrawnFigure } from '#domain/figures/Figure.ts';
import type { LeavingFigure } from '#drawing/figure/figureFile.ts';
import { figureThemes } from '#drawing/figure/FigureTheme.ts';
import { svgAddress } from '#drawing/file/svgAddress.ts';
import { type ChosenPicture, pngOf, svgOf } from '#features/figures/figureFormats.ts';
import { scale, size } from './benchFigure.ts';
import type { Prepare } from './Prepare.ts';

const chosenOf = (leaving: LeavingFigure<DrawnFigure>): ChosenPicture => ({ leaving, whole: leaving, size, theme: figureThemes.light });

/** As the page's own dialog makes it: what is pressed stands beside a preview of the true file, fonts and words inside. */
export const prepare: Prepare = async (box, leaving) => {
  const chosen = chosenOf(leaving);
  const preview = new Image(size.width, size.height);
  preview.src = svgAddress(await svgOf(chosen));
  box.replaceChildren(preview);
  await preview.decode();
  return () => pngOf(chosen, scale);
};

/** All of it after the press, drawing and fonts too: what nobody does who comes by the dialog. */
export const prepareNothing: Prepare = async (_, leaving) => () => pngOf(chosenOf(leaving), scale);
