import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { lookAround } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';
import { type Around, mostSteps, writeAround } from './surroundings.ts';
import { nodeName } from '#domain/network/tieSentence.ts';

const showAll = () => lookAround(null);

/** Says that the network is narrowed to what is around a node, and how to widen it again. */
export function Surroundings({ index, around: { id, steps, asked } }: { index: RecordIndex; around: Around }) {
  if (!index.things.has(id))
    return (
      <p>
        The record has nothing of the id “{id}” that anything could stand around; all is shown.{' '}
        <Door onOpen={showAll} lands="network">
          Show all
        </Door>
      </p>
    );
  return (
    <p>
      Only what is {steps === 1 ? 'tied to' : 'within two ties of'} <b>{nodeName(index, id)}</b> is shown.{' '}
      {asked !== undefined && `The address asks for ${asked} steps; at most ${mostSteps} can be shown. `}
      {steps < mostSteps ? (
        <Door onOpen={() => lookAround(writeAround({ id, steps: mostSteps }))}>Within two ties</Door>
      ) : (
        <Door onOpen={() => lookAround(writeAround({ id, steps: 1 }))}>Only what is tied to it</Door>
      )}{' '}
      <Door onOpen={showAll} lands="network">
        Show all
      </Door>
    </p>
  );
}
