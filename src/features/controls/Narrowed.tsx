import { Door } from '#ui/Door.tsx';
import { showEverything } from '#state/view.ts';

/** Says how much a filter leaves, what it does not touch, and the way back. */
export function Narrowed({ shown, of }: { shown: number; of: number }) {
  return (
    <p className="narrowed small" role="status">
      Showing <b>{shown}</b> of <b>{of}</b> milestones. Scores, bars and headline stay those of all.{' '}
      <Door onOpen={showEverything}>Show all {of}</Door>
    </p>
  );
}
