import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { entriesQuery } from '#data/ledgers.ts';
import { actsSince } from '#domain/ledger/actsSince.ts';
import { actInWords, idIn } from '#domain/ledger/actInWords.ts';
import type { RecordedAct } from '#domain/ledger/acts.ts';
import type { Visit } from '#domain/ledger/Visit.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { useAuthor } from '#state/author.ts';
import { markRead, rereadVisits, useVisits } from '#state/visits.ts';
import { addressOf, openThing, useView } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';
import { landFocus } from '#ui/landFocus.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import '#ui/Dialog.css';
import './SinceVisit.css';

/** As many acts as are listed; the ledger holds all. */
const most = 50;

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
  return <News index={index} seen={seen} />;
}

/** A line at the foot of the window, which moves nothing: how much was recorded, each act a door, to be marked as read. */
function News({ index, seen }: { index: RecordIndex; seen: Visit }) {
  const {
    agreement: { id, title },
    edition,
  } = index.record;
  const reader = useAuthor(({ name }) => name);
  const { data } = useQuery(entriesQuery(id));
  const dialog = useRef<HTMLDialogElement>(null);
  const { said, attempt } = useAttempt();
  const acts = data === undefined ? [] : actsSince(data, seen, reader);
  if (acts.length === 0) return null;
  const read = () => {
    dialog.current?.close();
    markRead(id, edition.entries, edition.recorded);
    landFocus('main');
  };
  const copy = () =>
    attempt('The copy', async () => {
      const { sinceInWords } = await import('#domain/ledger/sinceInWords.ts');
      await navigator.clipboard.writeText(sinceInWords(index, acts, seen.entries));
      return 'Copied as Markdown, as it may leave the house.';
    });
  return (
    <>
      <div className="since-visit screen-only" role="status">
        <p>
          {plural(acts.length, 'act')} recorded since you were here.{' '}
          <button type="button" className="door" onClick={() => dialog.current?.showModal()}>
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
        <ol>
          {acts.slice(0, most).map((act) => (
            <NewsAct key={act.name} index={index} act={act} onOpen={() => dialog.current?.close()} />
          ))}
        </ol>
        {acts.length > most && <p className="quiet">And {acts.length - most} more; the ledger and the copy hold all.</p>}
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

/** An act as a door to the first thing that it touched and that stands. */
function NewsAct({ index, act, onOpen }: { index: RecordIndex; act: RecordedAct; onOpen: () => void }) {
  const { by, recorded, entries } = act;
  const words = actInWords(index, entries);
  const id = entries.map(idIn).find((own) => index.things.has(own));
  const open = () => {
    onOpen();
    if (id !== undefined) openThing(id);
  };
  return (
    <li>
      {by}{' '}
      {id === undefined ? (
        words
      ) : (
        <Door href={() => addressOf({ open: id })} onOpen={open}>
          {words}
        </Door>
      )}
      <p className="quiet small">
        {entries[0]?.why}; recorded {recorded.slice(0, 16).replace('T', ' ')} UTC
      </p>
    </li>
  );
}
