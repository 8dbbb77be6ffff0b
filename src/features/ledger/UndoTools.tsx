import { useQueryClient } from '@tanstack/react-query';
import { recordAct } from '#data/ledgers.ts';
import { type RecordedAct, undoStacks } from '#domain/ledger/acts.ts';
import { takeBack } from '#domain/ledger/takeBack.ts';
import { useAuthor } from '#state/author.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { actNamed, type LedgerModel } from './ledgerModel.ts';

const ways = {
  undo: { word: 'Undo', why: 'Taken back', none: 'no own act stands' },
  redo: { word: 'Redo', why: 'Brought again', none: 'nothing was taken back last' },
} as const;

/** Undo and redo by the name of what they take: an act that takes back another one, recorded like any other. */
export function UndoTools({ agreement, model }: { agreement: string; model: LedgerModel }) {
  const client = useQueryClient();
  const by = useAuthor(({ name }) => name);
  const { said, attempt } = useAttempt();
  const stacks = undoStacks(model.acts);
  const take = (act: RecordedAct, { word, why }: { readonly word: string; readonly why: string }) =>
    attempt(word, async () => {
      const entries = takeBack(model.entries, act.entries, why);
      if (entries.length === 0) throw new Error('What it touched stands otherwise by now, so that there is nothing to take back.');
      await recordAct(client, agreement, { by: by || act.by, undoes: act.name, entries });
      return `${why}: ${actNamed(model, act)}.`;
    });
  return (
    <div className="ledger-undo">
      {(['undo', 'redo'] as const).map((name) => {
        const act = stacks[name].at(-1);
        const { word, none } = ways[name];
        return act === undefined ? (
          <p key={name} className="quiet">
            <button type="button" disabled>
              {word}
            </button>
            : {none}
          </p>
        ) : (
          <p key={name}>
            <button type="button" className="door" onClick={() => void take(act, ways[name])}>
              {word}: {actNamed(model, act)}
            </button>
          </p>
        );
      })}
      <p role="status">{said}</p>
    </div>
  );
}
