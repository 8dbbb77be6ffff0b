import { type FormEvent, useState } from 'react';
import type { Passage } from '#domain/erasure/passagesThatTell.ts';
import { plural } from '#domain/texts/plural.ts';
import { PassageField } from './PassageField.tsx';

/** What an analyst decided on. */
export interface ErasureWish {
  readonly why: string;
  readonly reworded: { words: string; instead: string }[];
}

/** A publisher may stand in hundreds of passages: so many are listed when they are asked for. */
const fewHints = 20;

interface Props {
  readonly name: string;
  readonly isSource: boolean;
  readonly passages: readonly Passage[];
  readonly said: string;
  readonly onErase: (wish: ErasureWish) => Promise<void>;
  readonly onKeep: () => void;
}

/** Asks before an identity is erased: names what goes, and lists every passage that tells it, with what is to stand in its place. */
export function EraseForm({ name, isSource, passages, said, onErase, onKeep }: Props) {
  const [why, setWhy] = useState('');
  const [edits, setEdits] = useState<ReadonlyMap<string, string>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const erase = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const reworded = passages.map(({ words, instead }) => ({ words, instead: edits.get(words) ?? instead }));
    void onErase({ why, reworded }).finally(() => setBusy(false));
  };
  const fields = (some: readonly Passage[]) => (
    <ul className="ledger-passages">
      {some.map((passage) => (
        <PassageField
          key={passage.words}
          passage={passage}
          instead={edits.get(passage.words) ?? passage.instead}
          onChange={(instead) => setEdits(new Map([...edits, [passage.words, instead]]))}
        />
      ))}
    </ul>
  );
  const told = passages.filter(({ kind }) => kind !== 'hint');
  const hints = passages.filter(({ kind }) => kind === 'hint');
  return (
    <>
      <h2 id="ledger-erase">Erase the identity of “{name}”</h2>
      <form onSubmit={erase}>
        <p>
          Name, address, dates and id go from every entry, those that were changed or retracted since too, and a stand-in takes their place
          {isSource ? '; so do its quotes, and the copies of its text in this browser' : ''}. Drafts and saved views in this browser follow.
          The entries, their numbers and times stay. There is no undo. Files that were exported before still hold it, and so does the
          browser’s own list of pages that were visited.
        </p>
        {told.length > 0 && (
          <>
            <p>{plural(told.length, 'passage')} of your own entries and drafts would tell it still. In their place will stand:</p>
            {fields(told)}
          </>
        )}
        {hints.length > 0 && (
          <details open={hints.length <= fewHints}>
            <summary>
              {plural(hints.length, 'passage')} that may tell it {hints.length === 1 ? 'stays as it is' : 'stay as they are'} unless you
              change {hints.length === 1 ? 'it' : 'them'}
            </summary>
            {fields(hints)}
          </details>
        )}
        <p>
          <label>
            Why, without a name{' '}
            <input required pattern=".*\S.*" autoComplete="off" value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
          </label>
        </p>
        <p role="alert">{said}</p>
        <p className="ledger-doors">
          <button type="submit" className="door" disabled={isBusy}>
            Erase the identity
          </button>
          <button type="button" className="door" onClick={onKeep}>
            Keep it
          </button>
        </p>
      </form>
    </>
  );
}
