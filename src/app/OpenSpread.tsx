import { useEffect } from 'react';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import { Spread } from '#features/spread/Spread.tsx';
import { useView } from '#state/view.ts';
import { closeOpen, stepOpen } from './openRow.ts';

interface Props {
  readonly index: RecordIndex;
  readonly id: string;
  readonly rows: readonly MilestoneRow[];
}

/** The open thing, named in the title of the window too, with the ways to close it and, where rows stand beside it, to step along them. */
export function OpenSpread(props: Props) {
  const { index, id } = props;
  const rowsStand = useView(({ view }) => view.page === 'milestones');
  useEffect(() => {
    const before = document.title;
    document.title = `${nameOf(index, id)}: ${index.record.agreement.title}, Phasewatch`;
    return () => void (document.title = before);
  }, [index, id]);
  return <Spread {...props} onClose={closeOpen} onStep={rowsStand ? stepOpen : null} />;
}
