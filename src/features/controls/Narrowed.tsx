import { categories } from '#domain/kinds/categories.ts';
import { otherWord } from '#domain/kinds/statuses.ts';
import type { RowFilter } from '#domain/milestones/rowFilter.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { eitherOf } from '#domain/texts/eitherOf.ts';
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

/** "status full or minimum; actor Hamas; with “ceasefire violations”". Silence is never worded as "not initiated". */
function filterInWords(index: RecordIndex, { status, category, actor, q }: Props['filter']): string {
  const parts = [
    status.length > 0 && `status ${eitherOf(status.map(otherWord))}`,
    category.length > 0 && `category ${eitherOf(category.map((id) => categories[id].word))}`,
    actor.length > 0 && `actor ${eitherOf(actor.map((id) => nameOf(index, id)))}`,
    q.trim() !== '' && `with “${q.trim()}”`,
  ];
  return parts.filter((part) => part !== false).join('; ');
}
