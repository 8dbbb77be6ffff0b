import type { ReactNode } from 'react';
import { existences } from '#domain/kinds/actorKinds.ts';
import { quotePlaceInWords } from '#domain/quotes/places.ts';
import { capital } from '#domain/texts/capital.ts';
import type { Evidence } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { addressOf, openThing } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';
import { nameOf } from '#domain/record/nameOf.ts';
import { openPlace } from './sought.ts';

interface Props {
  readonly index: RecordIndex;
  readonly id: string;
  readonly children?: ReactNode;
  readonly label?: string;
}

/** The name of a thing as a door to it. A planned body is said to be planned. */
export function ThingLink({ index, id, children, label }: Props) {
  const existence = index.actors.get(id)?.existence;
  const planned = existence !== undefined && existences[existence].planned;
  return (
    <>
      <Door
        href={() => addressOf({ open: id })}
        onOpen={() => openThing(id)}
        className={planned ? 'door planned' : 'door'}
        {...(label === undefined ? {} : { label })}
      >
        {children ?? nameOf(index, id)}
      </Door>
      {planned && <span className="quiet"> ({existences[existence].word})</span>}
    </>
  );
}

/** Names of things in a row, each a door. */
export function ThingLinks({ index, ids }: { index: RecordIndex; ids: readonly string[] }) {
  return ids.map((id, at) => (
    <span key={id}>
      {at > 0 && '; '}
      <ThingLink index={index} id={id} />
    </span>
  ));
}

interface PlaceProps {
  readonly index: RecordIndex;
  readonly quote: Evidence;
}

/** The place of a quote as a door to it; among several sources it says in which. */
export function PlaceLink({ index, quote }: PlaceProps) {
  const { source, place } = quote;
  const words = quotePlaceInWords(quote);
  return (
    <Door href={() => addressOf({ open: source })} onOpen={() => openPlace(source, place)}>
      {index.record.sources.length > 1 ? `“${nameOf(index, source)}”, ${words}` : capital(words)}
    </Door>
  );
}
