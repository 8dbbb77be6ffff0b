import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { followOtherTabs } from '#data/ledgers.ts';
import { dismissNotice, useNotices } from '#state/notices.ts';
import { dismissAddressNotes, useView } from '#state/view.ts';
import { landFocus } from '#ui/landFocus.ts';
import { Sentence } from '#ui/Sentence.tsx';
import './Notices.css';
import { problemsOf } from './problemsOf.ts';

interface Props {
  /** What went wrong while an earlier copy stays on the page; null where nothing did. */
  readonly error: Error | null;
  readonly edition: string | null;
  readonly onRetry: () => void;
}

/** What the reader should know about the page itself, each a sentence with a way to go on. */
export function Notices({ error, edition, onRetry }: Props) {
  const notes = useView((state) => state.notes);
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
          What you see is the copy at hand, edition {edition ?? 'unknown'}.
        </Sentence>
      )}
      {notices.map(({ id, text }) => (
        <Sentence key={id} bold="Note." actions={[{ word: 'Dismiss', onDo: () => dismissNotice(id), lands: 'main' }]}>
          {text}
        </Sentence>
      ))}
      {notes.length > 0 && (
        <Sentence bold="Not all of this address is known." actions={[{ word: 'Dismiss', onDo: dismissAddressNotes, lands: 'main' }]}>
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
