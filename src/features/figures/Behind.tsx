import type { FigureRow } from '#domain/figures/Figure.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { addressOf, openThing } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

/** What stands behind a mark: its sentence, and a door to each milestone or claim that it counts. */
export function Behind({ index, row: { sentence, ids } }: { index: RecordIndex; row: FigureRow }) {
  return (
    <div className="figure-behind" role="status">
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
  );
}
