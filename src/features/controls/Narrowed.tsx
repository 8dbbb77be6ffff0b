import { landFocus } from '#ui/landFocus.ts';
import { Door } from '#ui/Door.tsx';
import { showEverything } from '#state/view.ts';

function showAll(): void {
  showEverything();
  landFocus('main');
}

/** Says how much a filter leaves, what it does not touch, and the way back. */
export function Narrowed({ shown, of, unknown }: { shown: number; of: number; unknown: readonly string[] }) {
  return (
    <p className="narrowed small" role="status" id="found" tabIndex={-1}>
      Showing <b>{shown}</b> of <b>{of}</b> milestones. Scores, bars and headline stay those of all.{' '}
      {unknown.length > 0 && <>The record has no actor “{unknown.join('”, “')}”. </>}
      <Door className="door screen-only" onOpen={showAll}>
        Show all {of}
      </Door>
    </p>
  );
}
