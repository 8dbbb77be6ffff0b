import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { type Erased, eraseIdentityOf } from '#data/ledgerFiles.ts';
import { readAnew } from '#data/ledgers.ts';
import { idIn } from '#domain/ledger/actInWords.ts';
import { canBeErased } from '#domain/ledger/eraseIdentity.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { Actor, Source } from '#domain/record/record.ts';
import { useAuthor } from '#state/author.ts';
import { dropSourceText } from '#state/sourceTexts.ts';
import { closeThing, openThing, useView } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';
import { useAttempt } from '#ui/useAttempt.ts';
import type { LedgerModel } from './ledgerModel.ts';

/** The own sources and actors, each with the way to erase who or what it was. */
export function ErasePart({ agreement, model }: { agreement: string; model: LedgerModel }) {
  const client = useQueryClient();
  const author = useAuthor(({ name }) => name);
  const { said, attempt } = useAttempt();
  const [why, setWhy] = useState('');
  const [chosen, choose] = useState<Source | Actor | null>(null);
  const [erased, setErased] = useState<Erased | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const things = erasable(model);
  if (things.length === 0 && erased === null) return null;
  const ask = (thing: Source | Actor) => {
    choose(thing);
    dialog.current?.showModal();
  };
  const erase = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null) return;
    dialog.current?.close();
    void attempt('The erasure', async () => {
      const done = await eraseIdentityOf(agreement, { id: chosen.id, by: author || 'Analyst', why });
      if (chosen.type === 'source') await dropSourceText(chosen.sha256);
      if (useView.getState().view.open === chosen.id) closeThing();
      setErased(done);
      choose(null);
      await readAnew(client, agreement);
      return 'The identity is erased, here and in every export from now on.';
    });
  };
  return (
    <>
      <details>
        <summary>Erase the identity of an own source or actor ({things.length})</summary>
        <ul>
          {things.map((thing) => (
            <li key={thing.id}>
              {nameOf(model.ever, thing.id)}{' '}
              <button
                type="button"
                className="door"
                onClick={() => ask(thing)}
                aria-label={`Erase the identity of ${nameOf(model.ever, thing.id)}`}
              >
                Erase …
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p role="status">{said}</p>
      {erased !== null && <Told model={model} erased={erased} />}
      <dialog ref={dialog} className="dialog ledger-dialog" aria-labelledby="ledger-erase">
        <h2 id="ledger-erase">Erase the identity of {chosen === null ? 'it' : `“${nameOf(model.ever, chosen.id)}”`}</h2>
        <form onSubmit={erase}>
          <p>
            Name, address, dates and id go from every entry, and a stand-in takes their place
            {chosen?.type === 'source' ? '; so do its quotes, and the copy of its text in this browser' : ''}. The entries, their numbers
            and times stay. There is no undo, and files that were exported before still hold it. Words of your own may still tell: they are
            listed afterwards.
          </p>
          <p>
            <label>
              Why, without a name{' '}
              <input required pattern=".*\S.*" autoComplete="off" value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
            </label>
          </p>
          <p className="ledger-doors">
            <button type="submit" className="door">
              Erase the identity
            </button>
            <button type="button" className="door" onClick={() => dialog.current?.close()}>
              Keep it
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}

/** Sources and actors that own entries put and no shipped one did, which tell somebody still. */
function erasable({ entries, shipped, ever }: LedgerModel): (Source | Actor)[] {
  const came = new Set(entries.slice(0, shipped).map(idIn));
  const erased = new Set(entries.filter(({ op }) => op === 'erase').map(idIn));
  return [...new Set(entries.slice(shipped).map(idIn))].flatMap((id) => {
    const thing = ever.things.get(id);
    return thing === undefined || came.has(id) || erased.has(id) || !canBeErased(thing) ? [] : [thing];
  });
}

/** The own entries whose words may still tell who it was, each a door to what to reword. */
function Told({ model, erased: { told } }: { model: LedgerModel; erased: Erased }) {
  if (told.length === 0) return <p>No own entry holds one of its names in its words.</p>;
  return (
    <p>
      These entries hold one of its names in their words, and may still tell:{' '}
      {told.map((seq, at) => {
        const entry = model.entries.find((own) => own.seq === seq);
        return (
          <span key={seq}>
            {at > 0 && ', '}
            {entry === undefined ? `entry ${seq}` : <Door onOpen={() => openThing(idIn(entry))}>entry {seq}</Door>}
          </span>
        );
      })}
      .
    </p>
  );
}
