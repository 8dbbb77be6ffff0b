import { useEffect, useMemo, useState } from 'react';
import { isDrawn } from '#domain/figures/Figure.ts';
import { describe } from '#drawing/figure/figureSvg.ts';
import type { LeavingFigure } from '#drawing/figure/figureFile.ts';
import { figureSizes, type SizeName } from '#drawing/figure/figureSizes.ts';
import { figureThemes, type ThemeName } from '#drawing/figure/FigureTheme.ts';
import { svgAddress } from '#drawing/file/svgAddress.ts';
import { asOfInFile } from '#domain/record/asOf.ts';
import { todayUtc } from '#i18n/dates.ts';
import { useView } from '#state/view.ts';
import { download } from '#ui/download.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import {
  type Chosen,
  type ChosenPicture,
  type FigureFormat,
  isPicture,
  pictureFormats,
  pngOf,
  rowFormats,
  svgOf,
} from './figureFormats.ts';
import { Choice } from './Choice.tsx';
import { FigureTable } from './FigureTable.tsx';

interface Props {
  readonly word: string;
  readonly leaving: LeavingFigure;
  readonly whole: LeavingFigure;
  /** What the file's name begins with. */
  readonly file: string;
  readonly onClose: () => void;
}

/** Takes a figure away: the true file is the preview, and it changes with what is chosen. */
export function ExportDialog({ word, leaving, whole, file, onClose }: Props) {
  const [size, setSize] = useState<SizeName>('wide');
  const [theme, setTheme] = useState<ThemeName>('light');
  const [withAddress, setWithAddress] = useState(true);
  const { said, attempt } = useAttempt();
  const chosen = useMemo((): Chosen => {
    const of = (own: LeavingFigure): LeavingFigure => (withAddress ? own : { ...own, note: { ...own.note, address: null } });
    return { leaving: of(leaving), whole: of(whole), size: figureSizes[size], theme: figureThemes[theme] };
  }, [leaving, whole, size, theme, withAddress]);
  const preview = usePreview(chosen);
  const save = <C extends Chosen>({ word: called, ending, make }: FigureFormat<C>, what: C) =>
    attempt(called(what), async () => {
      const name = `${file}_${todayUtc()}${asOfInFile(useView.getState().view)}_en${ending}`;
      download(name, await make(what));
      return `${name} is saved.`;
    });
  const copy = (what: ChosenPicture) =>
    attempt('The image', async () => {
      // the promise goes in whole: Safari forgets the press while it waits for a picture
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(what, 2) })]);
      return 'The image is copied.';
    });
  const buttons = [
    ...(isPicture(chosen)
      ? [
          ...pictureFormats.map((format) => ({ word: format.word(chosen), act: () => save(format, chosen) })),
          { word: 'Copy image', act: () => copy(chosen) },
        ]
      : []),
    ...rowFormats.map((format) => ({ word: format.word(chosen), act: () => save(format, chosen) })),
  ];
  return (
    <dialog className="export" aria-labelledby="export-title" ref={(dialog) => dialog?.showModal()} onClose={onClose}>
      <h2 id="export-title">Export “{word}”</h2>
      <div className="export-body">
        <div className="export-preview">
          {!isDrawn(leaving.figure) && <FigureTable figure={leaving.figure} />}
          {preview !== null && (
            <img src={preview} alt={describe(leaving.figure)} width={figureSizes[size].width} height={figureSizes[size].height} />
          )}
        </div>
        <div className="export-choices">
          {isDrawn(leaving.figure) && (
            <>
              <Choice name="Size" choices={figureSizes} chosen={size} onChoose={setSize} />
              <Choice name="Colours" choices={figureThemes} chosen={theme} onChoose={setTheme} />
            </>
          )}
          <label>
            <input type="checkbox" checked={withAddress} onChange={(event) => setWithAddress(event.currentTarget.checked)} /> Address and
            filters inside
          </label>
          <ul aria-label="Formats">
            {buttons.map(({ word: called, act }) => (
              <li key={called}>
                <button type="button" className="door" onClick={() => void act()}>
                  {called}
                </button>
              </li>
            ))}
          </ul>
          <p className="small" role="status">
            {said}
          </p>
        </div>
      </div>
      <p>
        <button type="button" className="door" onClick={onClose}>
          Close
        </button>
      </p>
    </dialog>
  );
}

/** The file as it would be saved, as the address of an image; null until it is made. */
function usePreview(chosen: Chosen): string | null {
  const [made, setMade] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    const make = async () => {
      if (!isPicture(chosen)) return;
      const svg = await svgOf(chosen);
      if (!stale) setMade(svgAddress(svg));
    };
    void make();
    return () => {
      stale = true;
    };
  }, [chosen]);
  return made;
}
