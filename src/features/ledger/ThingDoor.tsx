import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { addressOf, openThing } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

interface Props {
  /** The record on the page. */
  readonly index: RecordIndex;
  /** The same with everything that was ever put, so that what is gone has its name. */
  readonly ever: RecordIndex;
  readonly id: string;
}

/** The name of a thing as a door to it; what does not stand on this page is named alone. */
export function ThingDoor({ index, ever, id }: Props) {
  const name = nameOf(ever, id);
  if (!index.things.has(id)) return <>“{name}”</>;
  return (
    <Door href={() => addressOf({ open: id })} onOpen={() => openThing(id)}>
      {name}
    </Door>
  );
}
