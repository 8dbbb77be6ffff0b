import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { eraseIdentityOf } from '#data/ledgerFiles.ts';
import { entriesQuery, readAnew } from '#data/ledgers.ts';
import { erasableIn, textsOnlyOf } from '#domain/erasure/erasableIn.ts';
import { type ErasableThing, standInWords } from '#domain/erasure/erasables.ts';
import { rewriteFor } from '#domain/erasure/eraseIdentity.ts';
import { type Held, identityOf } from '#domain/erasure/Identity.ts';
import { passagesThatTell } from '#domain/erasure/passagesThatTell.ts';
import { isFields } from '#domain/erasure/rewriteTexts.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { Entries, ErasureAnswer } from '#domain/record/record.ts';
import { plural } from '#domain/texts/plural.ts';
import { useAuthor } from '#state/author.ts';
import { useDrafts } from '#state/drafts.ts';
import { forgetIdentity } from '#state/forgetIdentity.ts';
import { landFocus } from '#ui/landFocus.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import { EraseForm, type ErasureWish } from './EraseForm.tsx';
import type { LedgerModel } from './ledgerModel.ts';
import { withProblems } from './useLedgerFiles.ts';

const summaryId = 'ledger-erasable';

/** The own sources and actors, each with the way to erase who or what it was. */
export function ErasePart({ agreement, model }: { agreement: string; model: LedgerModel }) {
  const client = useQueryClient();
  const author = useAuthor(({ name }) => name);
  const drafts = useDrafts((state) => state.drafts);
  const { data } = useQuery(entriesQuery(agreement));
  const { said, attempt, say } = useAttempt();
  const [chosen, choose] = useState<ErasableThing | null>(null);
  const [erased, setErased] = useState<ErasureAnswer | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const held = useMemo(() => data && heldIn(agreement, data), [agreement, data]);
  const found = useMemo(() => {
    if (held === undefined || chosen === null) return null;
    const identity = identityOf(held, chosen.id);
    const written = drafts.filter((draft) => draft.agreement === agreement && draft.of !== chosen.id);
    return identity.ok ? { identity: identity.value, held, passages: passagesThatTell([...held.own, ...written], identity.value) } : null;
  }, [agreement, held, chosen, drafts]);
  const things = useMemo(() => (held === undefined ? [] : erasableIn(held)), [held]);
  if (things.length === 0 && erased === null) return null;
  const ask = (thing: ErasableThing) => {
    say('');
    // what is in the dialog has to be there for the focus to go to it
    flushSync(() => choose(thing));
    dialog.current?.showModal();
  };
  const erase = ({ why, reworded }: ErasureWish) =>
    attempt('The erasure', async () => {
      if (found === null) throw new Error('The ledger is still being read.');
      const { id } = found.identity;
      const answer = await eraseIdentityOf(agreement, { id, by: author || 'Analyst', why, reworded }).catch(withProblems);
      const identity = {
        ...found.identity,
        standIn: answer.standIn,
        words: standInWords(answer.standIn),
        renamed: new Map(Object.entries(answer.renamed)),
      };
      const rewrite = rewriteFor(identity, new Map(reworded.map(({ words, instead }) => [words, instead])));
      const forgotten = await forgetIdentity(agreement, identity, rewrite, textsOnlyOf(found.held, id));
      // the answer knows of entries; words of drafts were kept here
      const kept = reworded.flatMap(({ instead }) => (identity.names.isTold(instead) ? instead : []));
      const left = [...new Set([...answer.left, ...kept])];
      setErased({ ...answer, left });
      dialog.current?.close();
      choose(null);
      landFocus(summaryId);
      await readAnew(client, agreement);
      const hints = new Set(found.passages.flatMap(({ kind, words }) => (kind === 'hint' ? words : [])));
      const unchanged = reworded.filter(({ words, instead }) => hints.has(words) && words === instead).length;
      return [outcome(left.length, unchanged, answer.shipped.length), ...forgotten].join(' ');
    });
  return (
    <>
      <details>
        <summary id={summaryId}>Erase the identity of an own source or actor ({things.length})</summary>
        <ul>
          {things.map((thing) => (
            <li key={thing.id}>
              {calledIn(model, thing)}{' '}
              <button
                type="button"
                className="door"
                onClick={() => ask(thing)}
                aria-label={`Erase the identity of ${calledIn(model, thing)}`}
              >
                Erase …
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p role="status">{chosen === null && said}</p>
      {erased !== null && chosen === null && <Untouched erased={erased} />}
      <dialog ref={dialog} className="dialog ledger-dialog" aria-labelledby="ledger-erase">
        {chosen !== null && (
          <EraseForm
            key={chosen.id}
            name={calledIn(model, chosen)}
            isSource={chosen.type === 'source'}
            passages={found?.passages ?? []}
            said={said}
            onErase={erase}
            onKeep={() => dialog.current?.close()}
          />
        )}
      </dialog>
    </>
  );
}

/** What an erasure came to: it is said to be whole only where nothing is known to tell, or may tell, who it was. */
function outcome(left: number, unchanged: number, shipped: number): string {
  const asTheyWere =
    unchanged === 0 ? '' : ` ${plural(unchanged, 'passage')} that may tell it ${unchanged === 1 ? 'is' : 'are'} as before.`;
  if (left > 0)
    return `Not all of the identity is erased: a name, or a part of one, still stands in the words below. All else is erased, here and in every export from now on.${asTheyWere}`;
  const below = shipped === 0 ? '' : ', save where it says below';
  return `${unchanged === 0 ? 'The identity is erased' : 'What tells the identity beyond doubt is erased'}, here and in every export from now on${below}.${asTheyWere}`;
}

/** What a thing is called, which may stand among what was set aside alone. */
const calledIn = ({ ever }: LedgerModel, thing: ErasableThing): string =>
  nameOf({ ...ever, things: new Map([[thing.id, thing]]) }, thing.id);

/** What is held as the page knows it; what is set aside has no number that anybody could look up. */
function heldIn(agreement: string, { entries, shipped, misfits }: Entries): Held {
  const aside = misfits.map(({ entry }) => (isFields(entry) ? { ...entry, seq: null } : entry));
  return { agreement, shipped: entries.slice(0, shipped), own: [...entries.slice(shipped), ...aside] };
}

/** What holds one of its names still: words that the analyst kept, and entries that came with Phasewatch. */
function Untouched({ erased: { left, shipped } }: { erased: ErasureAnswer }) {
  return (
    <>
      {left.length > 0 && (
        <>
          <p>
            {plural(left.length, 'passage')} {left.length === 1 ? 'holds' : 'hold'} a name of it still, or a part of one, as you kept{' '}
            {left.length === 1 ? 'it' : 'them'}:
          </p>
          <ul>
            {left.map((words) => (
              <li key={words}>“{words}”</li>
            ))}
          </ul>
        </>
      )}
      {shipped.length > 0 && (
        <p>
          What came with Phasewatch is not changed; one of its names, or a part of one, stands in{' '}
          {shipped.length === 1 ? 'entry' : 'entries'} {shipped.join(', ')}.
        </p>
      )}
    </>
  );
}
