import { useEffect } from 'react';
import type { FigureRow } from '#domain/figures/Figure.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { addressOf, openThing, useView } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

interface Props {
  readonly index: RecordIndex;
  readonly row: FigureRow;
  readonly onClose: () => void;
}

/** What stands behind a mark: its sentence, and a door to each milestone or claim that it counts. In sight while its figure is. */
export function Behind({ index, row: { sentence, ids }, onClose }: Props) {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && isInnermost(event) && onClose();
    // before the page hears of it: what the page closes lies over this, and is closed alone
    addEventListener('keydown', leave, true);
    return () => removeEventListener('keydown', leave, true);
  }, [onClose]);
  return (
    <div className="figure-behind">
      <div role="status">
        <p>
          <b>{sentence}</b>
        </p>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <Door href={() => addressOf({ open: id })} onOpen={() => openThing(id)}>
                {nameOf(index, id)}
              </Door>
            </li>
          ))}
        </ul>
      </div>
      <button type="button" className="door screen-only" onClick={onClose}>
        Close
      </button>
    </div>
  );
}

/** Whether nothing lies over the page that Escape closes first: a dialog, a thing that is open, a text that is being typed. */
function isInnermost({ target }: KeyboardEvent): boolean {
  const isTyping = target instanceof HTMLInputElement && target.type === 'search';
  return !isTyping && useView.getState().view.open === null && document.querySelector('dialog[open]') === null;
}
