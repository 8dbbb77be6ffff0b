import { useRef, useState } from 'react';
import { findQuote, quoteOf, wholeWords } from '#domain/recording/quoteFrom.ts';
import { placeInWords } from '#domain/quotes/places.ts';
import { valuesOf } from '#domain/recording/draftFrom.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { Evidence, Source } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { startDraft } from '#state/drafts.ts';
import { openThing } from '#state/view.ts';
import { goToPart } from '#ui/goToPart.ts';
import { landFocus } from '#ui/landFocus.ts';
import type { ControlProps } from './ControlProps.ts';
import { controlId, Grouped } from './Labelled.tsx';
import { useTextOf } from './useTextOf.ts';

/** Quotes: chosen in a source's text by mouse or keys, or typed and found there. An edited or absent one is refused. */
export function QuotesControl(props: ControlProps<'quotes'>) {
  const { field, draft, index, onChange } = props;
  const textOf = useTextOf(index);
  const [chosen, setChosen] = useState<string | null>(null);
  const { sources } = index.record;
  const atHand = sources.findLast(({ id }) => textOf(id) !== null) ?? sources.at(-1);
  const source = chosen ?? draft.quotes.at(-1)?.source ?? atHand?.id ?? '';
  const text = textOf(source);
  const id = controlId(field);
  return (
    <Grouped {...props}>
      {draft.quotes.map((quote) => (
        <Chosen
          key={`${quote.source} ${quote.start} ${quote.end}`}
          quote={quote}
          from={nameOf(index, quote.source)}
          onRemove={() => {
            onChange({ quotes: draft.quotes.filter((each) => each !== quote) });
            landFocus(id);
          }}
        />
      ))}
      <div className="record-pick">
        <label htmlFor={`${id}-source`}>Source</label>
        <select id={`${id}-source`} value={source} onChange={({ currentTarget: { value } }) => setChosen(value)}>
          {sources.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </select>
      </div>
      {text === null ? (
        <NotAtHand index={index} source={index.sources.get(source)} />
      ) : (
        <PickIn {...props} key={source} source={source} text={text} />
      )}
    </Grouped>
  );
}

function Chosen({ quote, from, onRemove }: { quote: Evidence; from: string; onRemove: () => void }) {
  return (
    <figure className="record-quote">
      <blockquote className="serif">“{quote.exact}”</blockquote>
      <figcaption className="quiet small">
        {from}, {placeInWords(quote.place)}{' '}
        <button type="button" className="door" aria-label={`Remove “${quote.exact}”`} onClick={onRemove}>
          Remove
        </button>
      </figcaption>
    </figure>
  );
}

function NotAtHand({ index, source }: { index: RecordIndex; source: Source | undefined }) {
  if (source === undefined) return <p className="small">The record holds no source yet: record one first. This draft stays.</p>;
  const seen = index.record.edition.entries;
  const addText = () => {
    startDraft('source', { act: 'change', of: source.id, seen, values: valuesOf('source', source) });
    goToPart('draft-form');
  };
  return source.length === 0 ? (
    <p className="small">
      This source was recorded without its text, so that nothing can be quoted from it.{' '}
      <button type="button" className="door" onClick={addText}>
        Add its text; this draft stays
      </button>
    </p>
  ) : (
    <p className="small">
      The text of this source is not at hand in this browser, so that no quote can be held against it.{' '}
      <button type="button" className="door" onClick={() => openThing(source.id)}>
        Open the source and load a copy
      </button>
    </p>
  );
}

interface PickProps extends ControlProps<'quotes'> {
  readonly source: string;
  readonly text: string;
}

/** A choice that began or ended within a word, and the quote with its words whole that was taken in its place. */
interface Cut {
  readonly chosen: Evidence;
  readonly whole: Evidence;
}

const isAt = (quote: Evidence, { source, start, end }: Pick<Evidence, 'source' | 'start' | 'end'>): boolean =>
  quote.source === source && quote.start === start && quote.end === end;

/** The text itself, to choose words in; and a line to type or paste words that are looked for in it. */
function PickIn({ field, draft, index, onChange, source, text }: PickProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const [cut, setCut] = useState<Cut | null>(null);
  const typed = draft.texts[field.name] ?? '';
  const id = controlId(field);
  const put = (quote: Evidence, instead: Evidence, taken: string) => {
    const others = draft.quotes.filter((each) => ![quote, instead].some(({ start, end }) => isAt(each, { source, start, end })));
    onChange({ quotes: [...others, quote], texts: { [field.name]: taken } });
  };
  const take = (reading: Reading<Evidence>, taken: string) => {
    setCut(null);
    if (!reading.ok) return setSaid(reading.problems.join(' '));
    const whole = quoteOf(source, text, wholeWords(text, reading.value));
    const quote = whole.ok ? whole.value : reading.value;
    const isCut = !isAt(quote, reading.value);
    put(quote, quote, taken);
    if (isCut) setCut({ chosen: reading.value, whole: quote });
    return setSaid(`Quoted${isCut ? ' with its words whole' : ''} from ${placeInWords(quote.place)}: “${quote.exact}”.`);
  };
  const takeAsChosen = ({ chosen, whole }: Cut) => {
    put(chosen, whole, typed);
    setCut(null);
    setSaid(`Quoted as it was chosen from ${placeInWords(chosen.place)}: “${chosen.exact}”.`);
    // what was pressed goes away
    area.current?.focus();
  };
  const takeSelection = () => {
    if (area.current === null) return;
    const { value, selectionStart, selectionEnd } = area.current;
    // a text field has line ends of its own: then the words are looked for
    if (value === text) take(quoteOf(source, text, { start: selectionStart, end: selectionEnd }), typed);
    else take(findQuote(source, nameOf(index, source), text, value.slice(selectionStart, selectionEnd)), typed);
  };
  const find = () => take(findQuote(source, nameOf(index, source), text, typed), '');
  return (
    <>
      <textarea
        ref={(node) => {
          area.current = node;
          return node === null ? undefined : onlyRead(node);
        }}
        aria-readonly="true"
        inputMode="none"
        spellCheck={false}
        rows={10}
        className="serif record-text"
        aria-label="Text of the source: select the words to quote"
        defaultValue={text}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          takeSelection();
        }}
      />
      <p className="record-pick">
        <button type="button" className="door" onClick={takeSelection}>
          Quote the selected words
        </button>
        <span className="quiet small">with the mouse or a long press; by keys with Shift and the arrows, then Enter</span>
      </p>
      <div className="record-pick">
        <input
          type="text"
          aria-label="Or type or paste the words"
          placeholder="Or type or paste the words"
          autoComplete="off"
          value={typed}
          id={`${id}-typed`}
          onChange={({ currentTarget: { value } }) => onChange({ texts: { [field.name]: value } })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            find();
          }}
        />
        <button type="button" className="door" onClick={find}>
          Find them in the text
        </button>
      </div>
      <p role="status" className="small">
        {said}
      </p>
      {cut !== null && (
        <p className="small">
          <button type="button" className="door" onClick={() => takeAsChosen(cut)}>
            Quote it as it was chosen, within a word
          </button>
        </p>
      )}
    </>
  );
}

/** A text that is read and not written, with a caret all the same: `readonly` would leave nothing to select words with by keys. */
function onlyRead(area: HTMLTextAreaElement): () => void {
  const refuse = (event: Event) => event.preventDefault();
  area.addEventListener('beforeinput', refuse);
  return () => area.removeEventListener('beforeinput', refuse);
}
