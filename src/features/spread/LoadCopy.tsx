import { type FormEvent, useState } from 'react';
import type { Source } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { dropSourceText, keepSourceText, type SourceText, useSourceTexts } from '#state/sourceTexts.ts';
import { landFocus } from '#ui/landFocus.ts';
import { Sentence } from '#ui/Sentence.tsx';
import { checkText } from '#domain/quotes/checkText.ts';
import { evidenceFrom } from '#domain/quotes/evidenceFrom.ts';
import { Part } from './Part.tsx';
import { Refusal, type Refused } from './Refusal.tsx';
import { useOwnCopy } from './useOwnCopy.ts';
import './LoadCopy.css';

interface Props {
  readonly index: RecordIndex;
  readonly source: Source;
}

/** The reader's own copy of a source's text: loaded, checked, kept in this browser only, and removed again. */
export function LoadCopy({ index, source }: Props) {
  const own = useOwnCopy(index, source.id);
  const refused = useSourceTexts((state) => state.refused.has(source.sha256));
  return (
    <Part heading="Your own copy">
      {own === null ? <Load index={index} source={source} /> : <Loaded own={own} />}
      {refused && own !== null && (
        <Sentence bold="This browser keeps nothing for this page.">The copy is there until you close the tab.</Sentence>
      )}
      {refused && own === null && (
        <Sentence bold="This browser did not remove what it keeps.">The copy may be there again when you come back.</Sentence>
      )}
    </Part>
  );
}

function Loaded({ own: { hash, name, text, proof } }: { own: SourceText }) {
  return (
    <>
      <p id="own-copy" tabIndex={-1}>
        “{name}” is loaded: {text.length.toLocaleString('en')} characters; {proof}. It stays in this browser.
      </p>
      <p className="screen-only">
        <button type="button" className="door" onClick={() => void remove(hash)}>
          Remove this copy
        </button>
      </p>
    </>
  );
}

async function remove(hash: string): Promise<void> {
  landFocus('own-copy');
  await dropSourceText(hash);
}

function Load({ index, source }: Props) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const load = async (name: string, text: string) => {
    const check = await checkText(source, evidenceFrom(index, source.id), text);
    setRefused(check.proof === null ? { name, check } : null);
    if (check.proof === null) return;
    // what it was loaded with goes; what came of it is read out where the focus lands
    landFocus('own-copy');
    await keepSourceText({ hash: source.sha256, name, text: check.text, proof: check.proof });
  };
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('text');
    if (typeof text === 'string' && text.trim() !== '') void load('Pasted text', text);
  };
  return (
    <div className="load screen-only">
      <p id="own-copy" tabIndex={-1}>
        The record holds short quotes, not the text. Load a copy of your own to read them in their sentences. It stays in this browser.
      </p>
      <label>
        Text file{' '}
        <input
          type="file"
          accept=".txt,.json,text/plain,application/json"
          onChange={({ currentTarget: { files } }) => void readFile(files?.[0], load)}
        />
      </label>
      <details>
        <summary>Or paste the text</summary>
        <form onSubmit={paste}>
          <textarea name="text" rows={6} aria-label="Text of the source" spellCheck={false} />
          <button type="submit" className="door">
            Check and use it
          </button>
        </form>
      </details>
      {refused !== null && <Refusal source={source} refused={refused} />}
    </div>
  );
}

async function readFile(file: File | undefined, load: (name: string, text: string) => Promise<void>): Promise<void> {
  if (file !== undefined) await load(file.name, await file.text());
}
