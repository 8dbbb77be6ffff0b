import { useRef, useState } from 'react';
import { readSourceText } from '#domain/recording/readSourceText.ts';
import { plural } from '#domain/texts/plural.ts';
import { dropDraftTexts, keepDraftText } from '#state/draftTexts.ts';
import { useSourceTexts } from '#state/sourceTexts.ts';
import { landFocus } from '#ui/landFocus.ts';
import type { ControlProps } from './ControlProps.ts';
import { controlId, Grouped } from './Labelled.tsx';

/** A source's text, pasted or loaded from a file. It stays in this browser; the record holds its SHA-256, its length and how its sentences are counted. */
export function SourceTextControl(props: ControlProps<'text'>) {
  const { field, draft, index, onChange } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const hash = draft.texts[field.name] ?? '';
  const own = useSourceTexts(({ texts }) => texts.get(hash) ?? null);
  const refused = useSourceTexts((state) => state.refused.has(hash));
  const takeOver = async (name: string, given: string) => {
    const reading = await readSourceText(given, name);
    if (!reading.ok) return setSaid(reading.problems.join(' '));
    const { text, sha256, length, sentences } = reading.value;
    const twin = index.record.sources.find((source) => source.sha256 === sha256 && source.id !== draft.of);
    if (twin !== undefined) return setSaid(`This is the text of “${twin.title}”, which the record has already.`);
    onChange({ texts: { [field.name]: sha256, length: String(length) }, lists: { sentences: sentences.map(String) } });
    await keepDraftText({ hash: sha256, name, text });
    return setSaid('');
  };
  const takePasted = () => {
    const text = area.current?.value ?? '';
    if (text.trim() !== '') void takeOver('Pasted text', text);
  };
  const drop = () => {
    onChange({ texts: { [field.name]: '', length: '' }, lists: { sentences: [] } });
    void dropDraftTexts(index);
    landFocus(controlId(field));
  };
  return (
    <Grouped {...props}>
      {hash === '' ? (
        <>
          <textarea
            ref={area}
            rows={6}
            className="serif record-text"
            aria-label="Text of the source, pasted"
            placeholder="Paste the text: headline first, one paragraph a line"
            spellCheck={false}
            onBlur={takePasted}
          />
          <p className="record-pick">
            <button type="button" className="door" onClick={takePasted}>
              Use this text
            </button>
            <label className="small">
              or a text file{' '}
              <input
                type="file"
                accept=".txt,text/plain"
                onChange={({ currentTarget: { files } }) => void readFile(files?.[0], takeOver)}
              />
            </label>
          </p>
          <p className="quiet small">
            It stays in this browser. Without it the source can be recorded, but nothing can be quoted from it, and so nothing claimed: its
            text can be added later.
          </p>
        </>
      ) : (
        <p>
          {own === null ? 'The text is known by its SHA-256, and not at hand in this browser' : `“${own.name}”`}:{' '}
          {Number(draft.texts['length']).toLocaleString('en')} characters in {plural(draft.lists['sentences']?.length ?? 0, 'paragraph')}{' '}
          below the headline; it stays in this browser.{' '}
          <button type="button" className="door" onClick={drop}>
            Take another text
          </button>
        </p>
      )}
      {refused && (
        <p className="record-fault small">This browser keeps nothing for this page: the text is there until you close the tab.</p>
      )}
      <p role="status" className="small">
        {said}
      </p>
    </Grouped>
  );
}

async function readFile(file: File | undefined, takeOver: (name: string, text: string) => Promise<void>): Promise<void> {
  if (file !== undefined) await takeOver(file.name, await file.text());
}
