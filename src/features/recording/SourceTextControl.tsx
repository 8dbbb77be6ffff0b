import { useRef, useState } from 'react';
import { sentencesOf } from '#domain/quotes/sentences.ts';
import { textTwin } from '#domain/recording/textTwin.ts';
import { readSourceText } from '#domain/recording/readSourceText.ts';
import { plural } from '#domain/texts/plural.ts';
import { dropDraftTexts, keepDraftText } from '#state/draftTexts.ts';
import { useSourceTexts } from '#state/sourceTexts.ts';
import { openThing } from '#state/view.ts';
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
    onChange({ texts: { [field.name]: sha256, length: String(length) }, lists: { sentences: sentences.map(String) } });
    await keepDraftText({ hash: sha256, name, text });
    return setSaid('');
  };
  const takePasted = () => {
    const text = area.current?.value ?? '';
    if (text.trim() !== '') void takeOver('Pasted text', text);
  };
  const twin = textTwin(draft, index);
  const headline = draft.texts['title'] ? null : headlineOf(own?.text ?? '');
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
      {twin !== null && (
        <p className="record-fault small">
          {twin.sentence}{' '}
          <button type="button" className="door" onClick={() => openThing(twin.source.id)}>
            Open “{twin.source.title}”
          </button>
        </p>
      )}
      {twin === null && headline !== null && (
        <p>
          <button
            type="button"
            className="door"
            onClick={() => {
              onChange({ texts: { title: headline } });
              // what was pressed goes away
              landFocus(controlId({ name: 'title' }));
            }}
          >
            Take its headline as the title: “{headline}”
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

/** The headline of a text, where it is short enough to be one. */
function headlineOf(text: string): string | null {
  const first = sentencesOf(text)[0];
  return first !== undefined && 'headline' in first.place && first.text.length <= longestTitle ? first.text : null;
}

const longestTitle = 200;

async function readFile(file: File | undefined, takeOver: (name: string, text: string) => Promise<void>): Promise<void> {
  if (file !== undefined) await takeOver(file.name, await file.text());
}
