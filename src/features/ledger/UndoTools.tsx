import { useQueryClient } from '@tanstack/react-query';
import { discardOwn, NameMissing, takeBackAct, undoWays } from '#data/undo.ts';
import type { RecordedAct, UndoWay } from '#domain/ledger/acts.ts';
import { signAs, useAuthor } from '#state/author.ts';
import { type Attempt, useAttempt } from '#ui/useAttempt.ts';
import { actNamed, type LedgerModel } from './ledgerModel.ts';

/** Where the name is asked for; `Shortcuts` leads here too. */
const nameField = 'ledger-by';

/** Undo and redo by the name of what they take, and all that is own at once: acts like any other, with the name of who takes back. */
export function UndoTools({ agreement, model }: { agreement: string; model: LedgerModel }) {
  const client = useQueryClient();
  const by = useAuthor(({ name }) => name);
  const { said, attempt } = useAttempt();
  const { stacks, entries, shipped } = model;
  const hand = { client, agreement, by };
  const canDiscard = shipped > 0 && entries.length > shipped;
  const signed: Attempt = (what, act) => attempt(what, () => act().catch(withName));
  const take = (way: UndoWay, act: RecordedAct) =>
    signed(undoWays[way].word, async () => {
      await takeBackAct(hand, way, act.name);
      return `${undoWays[way].done}: ${actNamed(model, act)}.`;
    });
  return (
    <div className="ledger-undo">
      {(canDiscard || stacks.undo.length + stacks.redo.length > 0) && (
        <p>
          <label>
            Recorded by{' '}
            <input
              id={nameField}
              type="text"
              placeholder="Analyst A"
              autoComplete="name"
              value={by}
              onChange={({ currentTarget: { value } }) => signAs(value)}
            />
          </label>{' '}
          <span className="quiet small">An undo is an entry too, and bears your name.</span>
        </p>
      )}
      {(['undo', 'redo'] as const).map((way) => {
        const act = stacks[way].at(-1);
        const { word, none } = undoWays[way];
        return act === undefined ? (
          <p key={way} className="quiet">
            <button type="button" disabled>
              {word}
            </button>
            : {none}
          </p>
        ) : (
          <p key={way}>
            <button type="button" className="door" onClick={() => void take(way, act)}>
              {word}: {actNamed(model, act)}
            </button>
          </p>
        );
      })}
      {canDiscard && (
        <p>
          <button type="button" className="door" onClick={() => void signed('The change', () => discardOwn(hand))}>
            Discard own entries
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

/** Where a name is missing, the reader goes to its field. */
function withName(reason: unknown): never {
  if (reason instanceof NameMissing) document.getElementById(nameField)?.focus();
  throw reason;
}
