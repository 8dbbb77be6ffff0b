import { namedBy } from '#domain/recording/whatFollows.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { addressOf, openThing } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

/** What stands in the way of a retraction: everything that names the thing, each a door. */
export function Retraction({ index, id }: { index: RecordIndex; id: string }) {
  const naming = namedBy(index, id);
  if (naming.length === 0) return <p>Nothing else names it. It leaves the record as it is known from now on; before, it stays.</p>;
  return (
    <>
      <p>
        It cannot be retracted yet: {plural(naming.length, 'thing names', 'things name')} it. Retract or change{' '}
        {naming.length === 1 ? 'that' : 'those'} first.
      </p>
      <ul className="record-naming">
        {naming.map((thing) => (
          <li key={thing.id}>
            <span className="quiet">{thing.type}</span>{' '}
            <Door href={() => addressOf({ open: thing.id })} onOpen={() => openThing(thing.id)}>
              {nameOf(index, thing.id)}
            </Door>
          </li>
        ))}
      </ul>
    </>
  );
}
