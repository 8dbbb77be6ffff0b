import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { entriesQuery } from '#data/ledgers.ts';
import { actsSince } from '#domain/ledger/actsSince.ts';
import type { Visit } from '#domain/ledger/Visit.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { todayUtc } from '#i18n/dates.ts';
import { useAuthor } from '#state/author.ts';
import { markRead, rereadVisits, useVisits } from '#state/visits.ts';
import { useView } from '#state/view.ts';
import { landFocus } from '#ui/landFocus.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import '#ui/Dialog.css';
import './SinceVisit.css';

/** Few who are told of acts ask for them: what tells them comes then. */
const News = lazy(() =>
  import('./News.tsx').then(
    (module) => ({ default: module.News }),
    () => ({ default: NotThere }),
  ),
);

/** Whether there is anything to tell of: on a first visit all is noted as read, and nothing said. */
export function SinceVisit({ index }: { index: RecordIndex }) {
  const { agreement, known } = useView(({ view }) => view);
  const { entries, recorded } = index.record.edition;
  const seen = useVisits((visits) => visits.seen[agreement]);
  const isHere = index.record.agreement.id === agreement && known === null;
  // of a visit that was kept as a number alone, the record tells the time while it stands where it stood then
  const isToNote = isHere && (seen === undefined || (seen.recorded === null && seen.entries === entries));
  useEffect(() => {
    if (isToNote) markRead(agreement, entries, recorded);
  }, [isToNote, agreement, entries, recorded]);
  useEffect(() => {
    addEventListener('storage', rereadVisits);
    return () => removeEventListener('storage', rereadVisits);
  }, []);
  // the page begins with what was shipped, so that fewer entries than were seen mean nothing
  if (!isHere || seen === undefined || seen.entries >= entries) return null;
  return <NewsLine index={index} seen={seen} />;
}

/** A line at the foot of the window, which moves nothing: how much was recorded, each act a door, to be marked as read. */
function NewsLine({ index, seen }: { index: RecordIndex; seen: Visit }) {
  const {
    agreement: { id, title },
    edition,
  } = index.record;
  const reader = useAuthor(({ name }) => name);
  const { data } = useQuery(entriesQuery(id));
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(false);
  const { said, attempt } = useAttempt();
  const acts = data === undefined ? [] : actsSince(data, seen, reader);
  if (acts.length === 0) return null;
  const show = () => {
    setShown(true);
    dialog.current?.showModal();
  };
  const read = () => {
    dialog.current?.close();
    markRead(id, edition.entries, edition.recorded);
    landFocus('main');
  };
  const copy = () =>
    attempt('The copy', async () => {
      const [{ sinceInWords }, { comparedSince }] = await Promise.all([
        import('#domain/ledger/sinceInWords.ts'),
        import('#domain/ledger/comparedSince.ts'),
      ]);
      const compared = data === undefined ? null : comparedSince(id, data, seen, todayUtc());
      await navigator.clipboard.writeText(sinceInWords(index, acts, seen.entries, compared));
      return 'Copied as Markdown, as it may leave the house.';
    });
  return (
    <>
      <div className="since-visit screen-only" role="status">
        <p>
          {plural(acts.length, 'act')} recorded since you were here.{' '}
          <button type="button" className="door" onClick={show}>
            Show what changed
          </button>{' '}
          <button type="button" className="door" onClick={read}>
            Mark as read
          </button>
        </p>
      </div>
      <dialog ref={dialog} className="dialog since-visit-dialog" aria-labelledby="since-visit">
        <h2 id="since-visit">What changed since you were here</h2>
        <p className="quiet">
          {title}, since entry {seen.entries}. A claim is not a fact: this says what was recorded.
        </p>
        {shown && data !== undefined && (
          <Suspense fallback={<p className="quiet">Reading the ledger …</p>}>
            <News index={index} ledger={data} seen={seen} acts={acts} onOpen={() => dialog.current?.close()} />
          </Suspense>
        )}
        <p className="since-visit-doors">
          <button type="button" className="door" onClick={read}>
            Mark as read
          </button>
          <button type="button" className="door" onClick={() => void copy()}>
            Copy as Markdown
          </button>
          <button type="button" className="door" onClick={() => dialog.current?.close()}>
            Close
          </button>
          <span role="status">{said}</span>
        </p>
      </dialog>
    </>
  );
}

function NotThere() {
  return <p role="alert">What changed did not come. Load the page again to try once more.</p>;
}
