import { useQueryClient } from '@tanstack/react-query';
import { recordAct } from '#data/ledgers.ts';
import { type RecordedAct, undoStacks } from '#domain/ledger/acts.ts';
import { takeBack } from '#domain/ledger/takeBack.ts';
import type { Entry } from '#domain/record/record.ts';
import { useAuthor } from '#state/author.ts';
import { useAttempt } from '#ui/useAttempt.ts';

interface Props {
  readonly agreement: string;
  readonly entries: readonly Entry[];
  readonly acts: readonly RecordedAct[];
}

/** Undo and redo: an act that takes back another one, recorded like any other. */
export function UndoTools({ agreement, entries, acts }: Props) {
  const client = useQueryClient();
  const by = useAuthor(({ name }) => name);
  const { said, attempt } = useAttempt();
  const stacks = undoStacks(acts);
  const take = (act: RecordedAct | undefined, word: string, why: string) =>
    act &&
    attempt(word, async () => {
      await recordAct(client, agreement, { by: by || act.by, undoes: act.name, entries: takeBack(entries, act.entries, why) });
      return `${why}.`;
    });
  return (
    <p>
      <button
        type="button"
        className="door"
        disabled={stacks.undo.length === 0}
        onClick={() => take(stacks.undo.at(-1), 'Undo', 'Taken back')}
      >
        Undo
      </button>{' '}
      <button
        type="button"
        className="door"
        disabled={stacks.redo.length === 0}
        onClick={() => take(stacks.redo.at(-1), 'Redo', 'Brought again')}
      >
        Redo
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
