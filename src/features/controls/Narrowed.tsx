import { filterInWords } from '#domain/milestones/filterInWords.ts';
import type { RowFilter } from '#domain/milestones/rowFilter.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { showEverything, type View } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

interface Props {
  readonly index: RecordIndex;
  readonly filter: Pick<View, keyof RowFilter>;
  readonly shown: number;
  readonly of: number;
}

/** Says how much a filter leaves and which it is, on paper too; what it does not touch; and the way back. */
export function Narrowed({ index, filter, shown, of }: Props) {
  const unknown = filter.actor.filter((id) => !index.actors.has(id));
  return (
    <p className="narrowed small" role="status" id="found" tabIndex={-1}>
      Showing <b>{shown}</b> of <b>{of}</b> milestones: {filterInWords(index, filter)}. Scores, bars and headline stay those of all.{' '}
      {unknown.length > 0 && <>The record has no actor “{unknown.join('”, “')}”. </>}
      <Door className="door screen-only" onOpen={showEverything} lands="main">
        Show all {of}
      </Door>
    </p>
  );
}
