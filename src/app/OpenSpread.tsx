import { useEffect } from 'react';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import { RecordingDoors } from '#features/spread/RecordingDoors.tsx';
import { Spread } from '#features/spread/Spread.tsx';
import { Versions } from '#features/spread/Versions.tsx';
import { closeThing, showEveryPhase } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';
import { holdTitle } from '#ui/windowTitle.ts';
import { stepOpen } from './openRow.ts';

interface Props {
  readonly index: RecordIndex;
  readonly id: string;
  readonly rows: readonly MilestoneRow[];
  /** The rows that stand beside it, narrowed as the lists are; null on a page without them. */
  readonly listed: readonly MilestoneRow[] | null;
}

/** The open thing, named in the title of the window too, with the ways to close it and, where rows stand beside it, to step along them. */
export function OpenSpread({ listed, ...props }: Props) {
  const { index, id } = props;
  const leftOut = listed !== null && index.milestones.has(id) && !listed.some(({ milestone }) => milestone.id === id);
  const thing = index.things.get(id);
  const aside = (
    <>
      {thing !== undefined && (
        <>
          <Versions index={index} id={id} />
          <RecordingDoors index={index} thing={thing} />
        </>
      )}
      {leftOut && <LeftOut />}
    </>
  );
  useEffect(() => holdTitle(`${nameOf(index, id)}: ${index.record.agreement.title}, Phasewatch`), [index, id]);
  return <Spread {...props} onClose={closeThing} onStep={listed === null ? null : stepOpen} aside={aside} />;
}

/** A milestone can be open by link or step while the phase switch or a filter leaves its row out. */
function LeftOut() {
  return (
    <p className="quiet screen-only">
      The phase switch or a filter leaves its row out of the lists.{' '}
      <Door onOpen={showEveryPhase} lands="spread-title">
        Show it there
      </Door>
    </p>
  );
}
