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
  hasRows,
  isPicture,
  pictureFormats,
  pngOf,
  rowFormats,
  svgOf,
} from './figureFormats.ts';
import { Choice } from './Choice.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Nothing } from './Nothing.tsx';

interface Props {
  readonly word: string;
  readonly leaving: LeavingFigure;
  readonly whole: LeavingFigure;
  /** The same without its filter, and without the address, which would tell it; null where there is no filter. */
  readonly untold: LeavingFigure | null;
  /** What the name of a file begins with, of either. */
  readonly files: Readonly<Record<FigureFormat<Chosen>['of'], string>>;
  readonly onClose: () => void;
}

/** Takes a figure away: the true file is the preview, and it changes with what is chosen. */
export function ExportDialog({ word, leaving: told, whole, untold, files, onClose }: Props) {
  const [size, setSize] = useState<SizeName>('wide');
  const [theme, setTheme] = useState<ThemeName>('light');
  const [withAddress, setWithAddress] = useState(true);
  const [withFilter, setWithFilter] = useState(true);
  const leaving = withFilter || untold === null ? told : untold;
  const { said, attempt } = useAttempt();
  const chosen = useMemo((): Chosen => {
    const of = (own: LeavingFigure): LeavingFigure => (withAddress ? own : { ...own, note: { ...own.note, address: null } });
    return { leaving: of(leaving), whole: of(whole), size: figureSizes[size], theme: figureThemes[theme] };
  }, [leaving, whole, size, theme, withAddress]);
  const { picture, fault } = usePreview(chosen);
  const save = <C extends Chosen>({ of, word: called, ending, make }: FigureFormat<C>, what: C) =>
    attempt(called(what), async () => {
      const name = `${withFilter ? files[of] : files.whole}_${todayUtc()}${asOfInFile(useView.getState().view)}_en${ending}`;
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
    ...rowFormats.filter(({ of }) => hasRows(chosen[of])).map((format) => ({ word: format.word(chosen), act: () => save(format, chosen) })),
  ];
  return (
    <dialog className="export" aria-labelledby="export-title" ref={present} onClose={onClose}>
      <h2 id="export-title" tabIndex={-1}>
        Export “{word}”
      </h2>
      <div className="export-body">
        <div className="export-preview">
          {!isDrawn(leaving.figure) && hasRows(leaving) && <FigureTable figure={leaving.figure} />}
          {!hasRows(leaving) && <Nothing figure={leaving.figure} />}
          {fault !== null && <p>The preview was not made. {fault}</p>}
          {picture !== null && (
            <img src={picture} alt={describe(leaving.figure)} width={figureSizes[size].width} height={figureSizes[size].height} />
          )}
        </div>
        <div className="export-choices">
          {isPicture(chosen) && (
            <>
              <Choice name="Size" choices={figureSizes} chosen={size} onChoose={setSize} />
              <Choice name="Colours" choices={figureThemes} chosen={theme} onChoose={setTheme} />
            </>
          )}
          {leaving.note.address !== null && buttons.length > 0 && (
            <label>
              <input type="checkbox" checked={withAddress} onChange={(event) => setWithAddress(event.currentTarget.checked)} /> Address
              inside
            </label>
          )}
          {untold !== null && buttons.length > 0 && (
            <label>
              <input type="checkbox" checked={withFilter} onChange={(event) => setWithFilter(event.currentTarget.checked)} /> Filter inside
            </label>
          )}
          <ul aria-label="Formats">
            {buttons.map(({ word: called, act }) => (
              <li key={called}>
                <button type="button" className="door" onClick={({ detail }) => detail < 2 && void act()}>
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

/** Opened at its heading: the browser would scroll to the first control, past a long table. */
function present(dialog: HTMLDialogElement | null): void {
  dialog?.showModal();
  dialog?.querySelector('h2')?.focus();
}

/** The file as it would be saved, as the address of an image; null until it is made, with the reason where it cannot be. */
interface Preview {
  readonly picture: string | null;
  readonly fault: string | null;
}

function usePreview(chosen: Chosen): Preview {
  const [made, setMade] = useState<Preview>({ picture: null, fault: null });
  useEffect(() => {
    let stale = false;
    const show = (preview: Preview) => stale || setMade(preview);
    if (isPicture(chosen))
      svgOf(chosen).then(
        (svg) => show({ picture: svgAddress(svg), fault: null }),
        (reason: unknown) => show({ picture: null, fault: reason instanceof Error ? reason.message : String(reason) }),
      );
    return () => {
      stale = true;
    };
  }, [chosen]);
  return made;
}
