import { capital } from '#domain/texts/capital.ts';
import { groupedBy } from '#domain/texts/groupedBy.ts';
import { hedges } from '#domain/kinds/claimKinds.ts';
import { comparePlaces, passageOf } from '#domain/quotes/places.ts';
import type { AnyThing, Evidence, Place, Source } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Sentence } from '#domain/quotes/sentences.ts';
import { groundings } from '#domain/kinds/tieKinds.ts';
import type { SourceText } from '#state/sourceTexts.ts';
import { Bearing, Claimant } from './ClaimEntry.tsx';
import { Marked } from './InContext.tsx';
import { locateQuote } from '#domain/quotes/locateQuote.ts';
import { markText } from '#domain/quotes/markText.ts';
import { Part } from './Part.tsx';
import { Quote } from './Quote.tsx';
import { partOf, type Passage, type Quoted, passagesOf, sentencesIn } from './sourceReading.ts';
import { goToSought, useSought } from './sought.ts';
import { ThingLink, ThingLinks } from './ThingLink.tsx';
import { useOwnCopy } from './useOwnCopy.ts';
import './Passages.css';

/** Up to so many passages are laid out at once. */
const mostLaidOut = 100;

/** What is read from a source, in reading order; where the reader's own copy is loaded, under each passage itself. */
export function Passages({ index, source }: { index: RecordIndex; source: Source }) {
  const own = useOwnCopy(index, source.id);
  const texts = groupedBy(own === null ? [] : sentencesIn(own), ({ place }) => passageOf(place));
  const isSought = useIsSought(source);
  const passages = passagesOf(index, source).filter(({ at, quotes }) => quotes.length > 0 || texts.has(at));
  return (
    <Part heading="Read from it, by place" aside={asideOf(partOf(index, source.id) === 'paragraph', own !== null)}>
      {passages.length === 0 && <p className="quiet">Nothing is read from it.</p>}
      {passages.map((passage) => (
        <section key={passage.at} className="passage" data-many={passages.length > mostLaidOut || undefined}>
          <h4>{passage.name}</h4>
          {own !== null && <PassageText source={source} own={own} passage={passage} sentences={texts.get(passage.at) ?? []} />}
          <PassageQuotes
            index={index}
            source={source}
            passage={passage}
            read={(texts.get(passage.at) ?? []).some(({ place }) => isSought(place))}
          />
        </section>
      ))}
    </Part>
  );
}

function asideOf(numbered: boolean, marked: boolean): string {
  return capital([...(numbered ? ['numbers are sentences'] : []), ...(marked ? ['quoted words are marked'] : [])].join('; '));
}

interface TextProps {
  readonly source: Source;
  readonly own: SourceText;
  readonly passage: Passage;
  /** Those of the copy that the passage has. */
  readonly sentences: readonly Sentence[];
}

function PassageText({ source, own, passage, sentences }: TextProps) {
  const isSought = useIsSought(source);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return <p className="quiet">Your copy has no such passage.</p>;
  const spans = passage.quotes.flatMap(({ evidence }) => locateQuote(own.text, evidence) ?? []);
  const target = sentences.find(({ place }) => isSought(place));
  const marked = (start: number, end: number) => <Marked pieces={markText(own.text, { start, end }, spans)} />;
  return (
    <p className="passage-text" lang={source.language} dir="auto">
      {target === undefined ? (
        marked(first.start, last.end)
      ) : (
        <>
          {marked(first.start, target.start)}
          <span key={target.start} tabIndex={-1} data-sought="" ref={goToSought}>
            {marked(target.start, target.end)}
          </span>
          {marked(target.end, last.end)}
        </>
      )}
    </p>
  );
}

/** Whether a place of this source is the one that the reader went to. */
function useIsSought(source: Source): (place: Place) => boolean {
  const sought = useSought((state) => state.sought);
  return (place) => sought?.source === source.id && comparePlaces(sought.place, place) === 0;
}

interface QuotesProps {
  readonly index: RecordIndex;
  readonly source: Source;
  readonly passage: Passage;
  /** Whether the sentence itself stands above, for whoever goes to a place to land on. */
  readonly read: boolean;
}

function PassageQuotes({ index, source, passage, read }: QuotesProps) {
  const isAt = useIsSought(source);
  const isSought = ({ evidence }: Quoted) => isAt(evidence.place);
  const first = read ? undefined : passage.quotes.find(isSought);
  return (
    <ol className="passage-quotes">
      {passage.quotes.map((quoted, nth) => (
        <li
          key={`${quoted.evidence.start} ${quoted.evidence.end}`}
          tabIndex={-1}
          data-sought={isSought(quoted) || undefined}
          ref={quoted === first ? goToSought : null}
        >
          <PlaceNumber evidence={quoted.evidence} before={passage.quotes[nth - 1]?.evidence} />
          <div>
            <Quote index={index} evidence={quoted.evidence} small />
            {quoted.things.map((thing) => (
              <ReadFrom key={thing.id} index={index} thing={thing} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** One thing that is read from a quote: a claim with who makes it, anything else by its name. */
function ReadFrom({ index, thing }: { index: RecordIndex; thing: AnyThing }) {
  if (thing.type !== 'claim')
    return (
      <p className="terms">
        {capital(thing.type)}: <ThingLink index={index} id={thing.id} />
        {firmnessOf(thing)}
      </p>
    );
  return (
    <p className="terms">
      <Claimant index={index} claim={thing} />, <Bearing claim={thing} />:{' '}
      <ThingLink index={index} id={thing.id}>
        the claim
      </ThingLink>{' '}
      on <ThingLinks index={index} ids={thing.about} />
    </p>
  );
}

/** How firm a tie or condition is: what the coder inferred, and how far the source commits itself. */
function firmnessOf(thing: AnyThing): string {
  if (thing.type !== 'tie' && thing.type !== 'condition') return '';
  const hedge = thing.type === 'tie' && thing.hedge !== 'none' ? [`hedge ${hedges[thing.hedge].word}`] : [];
  return `; ${[groundings[thing.grounding].word, ...hedge].join(', ')}`;
}

/** The number of the sentence; where it stands above already, for those who hear the page only. */
function PlaceNumber({ evidence, before }: { evidence: Evidence; before: Evidence | undefined }) {
  const again = before !== undefined && comparePlaces(before.place, evidence.place) === 0;
  if (!('sentence' in evidence.place)) return <p className="passage-place" />;
  return (
    <p className="passage-place">
      <span className="heard">Sentence </span>
      <span className={again ? 'heard' : ''}>{evidence.place.sentence}</span>
    </p>
  );
}
