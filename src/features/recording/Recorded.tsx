import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { takeBackAct } from '#data/undo.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { useAuthor } from '#state/author.ts';
import { addressOf, openThing } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';
import { landFocus } from '#ui/landFocus.ts';
import { useAttempt } from '#ui/useAttempt.ts';

interface Props {
  readonly index: RecordIndex;
  readonly agreement: string;
  readonly entry: Entry;
}

/** What was recorded last, as a door, with the way to take it back. */
export function Recorded({ index, agreement, entry }: Props) {
  const client = useQueryClient();
  const by = useAuthor(({ name }) => name);
  const [undone, setUndone] = useState(false);
  const { said, attempt } = useAttempt();
  const id = entry.op === 'put' ? entry.thing.id : entry.id;
  const undo = () =>
    attempt('The undo', async () => {
      const sentence = await takeBackAct({ client, agreement, by }, 'undo', entry.act ?? '');
      setUndone(true);
      landFocus('recorded');
      return sentence;
    });
  return (
    <p id="recorded" tabIndex={-1} className="record-recorded">
      {!undone && (
        <>
          {entry.op === 'put' ? 'Recorded as' : 'Retracted with'} entry {entry.seq}:{' '}
          {index.things.has(id) ? (
            <Door href={() => addressOf({ open: id })} onOpen={() => openThing(id)}>
              {nameOf(index, id)}
            </Door>
          ) : (
            id
          )}
          .{' '}
          <button type="button" className="door" onClick={() => void undo()}>
            Undo
          </button>{' '}
        </>
      )}
      <span role="status">{said}</span>
    </p>
  );
}
