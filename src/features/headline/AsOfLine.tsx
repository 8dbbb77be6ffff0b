import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { showAsOf, useView } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

/** That the page shows another moment than now: what was known, and the day that it is judged on. Nothing where it is now. */
export function AsOfLine({ index }: { index: RecordIndex }) {
  const known = useView(({ view }) => view.known);
  const valid = useView(({ view }) => view.valid);
  if (known === null && valid === null) return null;
  const { entries, recorded } = index.record.edition;
  return (
    <p className="as-of">
      {known !== null && (
        <>
          <b>As it was known</b> up to entry {entries}, recorded {recorded.slice(0, 16).replace('T', ' ')} UTC
        </>
      )}
      {known !== null && valid !== null && '; '}
      {valid !== null && (
        <>
          <b>{known === null ? 'As it held' : 'as it held'}</b> on {valid}
        </>
      )}
      .{' '}
      <Door onOpen={() => showAsOf({ known: null, valid: null })} lands="main">
        Back to now
      </Door>
    </p>
  );
}
