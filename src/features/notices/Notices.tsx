import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { followOtherTabs } from '#data/ledgers.ts';
import { choiceIn } from '#domain/milestones/phaseChoices.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { dismissNotice, useNotices } from '#state/notices.ts';
import { dismissAddressNotes, showPhase, useView } from '#state/view.ts';
import { landFocus } from '#ui/landFocus.ts';
import { Sentence } from '#ui/Sentence.tsx';
import './Notices.css';
import { problemsOf } from './problemsOf.ts';

interface Props {
  /** What went wrong while an earlier copy stays on the page; null where nothing did. */
  readonly error: Error | null;
  /** What is on the page; null before it is there. */
  readonly index: RecordIndex | null;
  readonly onRetry: () => void;
}

/** What the reader should know about the page itself, each a sentence with a way to go on. */
export function Notices({ error, index, onRetry }: Props) {
  const known = useView((state) => state.notes);
  const phase = useView(({ view }) => view.phase);
  // which phases there are, the record says
  const lost = index !== null && choiceIn(index, phase) !== phase;
  const notes = lost ? [...known, `The address asks for phase “${phase}”, which this agreement does not have; all of it is shown.`] : known;
  const dismiss = () => {
    dismissAddressNotes();
    if (lost) showPhase('all');
  };
  const notices = useNotices((state) => state.notices);
  const online = useSyncExternalStore(
    followConnection,
    () => navigator.onLine,
    () => true,
  );
  const client = useQueryClient();
  useEffect(() => followOtherTabs(client), [client]);
  // the button that mended a fault goes with its sentence
  useEffect(() => (error === null ? undefined : () => landFocus('main')), [error]);
  const problems = error === null ? [] : problemsOf(error);
  return (
    <div className="notices screen-only">
      {!online && <Sentence bold="You are offline.">What you see stays; it is asked for again when you are back.</Sentence>}
      {error !== null && (
        <Sentence bold="The record could not be refreshed." urgent actions={[{ word: 'Try again', onDo: onRetry }]}>
          {error.message} {problems.length > 0 && `The first: ${problems[0] ?? ''} `}
          What you see is the copy at hand, edition {index?.record.edition.id ?? 'unknown'}.
        </Sentence>
      )}
      {notices.map(({ id, text }) => (
        <Sentence key={id} bold="Note." actions={[{ word: 'Dismiss', onDo: () => dismissNotice(id), lands: 'main' }]}>
          {text}
        </Sentence>
      ))}
      {notes.length > 0 && (
        <Sentence bold="Not all of this address is known." actions={[{ word: 'Dismiss', onDo: dismiss, lands: 'main' }]}>
          {notes.join(' ')}
        </Sentence>
      )}
    </div>
  );
}

function followConnection(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
