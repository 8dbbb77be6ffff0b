import { comparePlaces } from '#domain/places.ts';
import type { Source } from '#domain/record.ts';
import type { RecordIndex } from '#domain/recordIndex.ts';
import type { SourceText } from '#state/sourceTexts.ts';
import { Bearing, Claimant } from './ClaimEntry.tsx';
import { evidenceFrom } from './evidenceFrom.ts';
import { Marked } from './InContext.tsx';
import { locateQuote } from './locateQuote.ts';
import { markText } from './markText.ts';
import { Part } from './Part.tsx';
import { Quote } from './Quote.tsx';
import { type ClaimAtPlace, type Passage, paragraphOf, passagesOf, sentencesIn } from './sourceReading.ts';
import { useSought } from './sought.ts';
import { ThingLink, ThingLinks } from './ThingLink.tsx';
import { useOwnCopy } from './useOwnCopy.ts';
import './Passages.css';

/** What is read from a source, in reading order; where the reader's own copy is loaded, under each passage itself. */
export function Passages({ index, source }: { index: RecordIndex; source: Source }) {
  const own = useOwnCopy(index, source.id);
  const passages = passagesOf(index, source).filter(({ claims }) => own !== null || claims.length > 0);
  return (
    <Part heading="Claims by place" aside={own === null ? 'Numbers are sentences' : 'Numbers are sentences; quoted words are marked'}>
      {passages.length === 0 && <p className="quiet">No claim is read from it.</p>}
      {passages.map((passage) => (
        <section key={passage.paragraph} className="passage">
          <h4>{passage.name}</h4>
          {own !== null && <PassageText index={index} source={source} own={own} paragraph={passage.paragraph} />}
          <PassageClaims index={index} source={source} passage={passage} />
        </section>
      ))}
    </Part>
  );
}

interface TextProps {
  readonly index: RecordIndex;
  readonly source: Source;
  readonly own: SourceText;
  readonly paragraph: number;
}

function PassageText({ index, source, own, paragraph }: TextProps) {
  const sentences = sentencesIn(own).filter(({ place }) => paragraphOf(place) === paragraph);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return <p className="quiet">Your copy has no such passage.</p>;
  const spans = evidenceFrom(index, source.id).flatMap((evidence) => locateQuote(own.text, evidence) ?? []);
  return (
    <p className="passage-text" lang={source.language} dir="auto">
      <Marked pieces={markText(own.text, { start: first.start, end: last.end }, spans)} />
    </p>
  );
}

function PassageClaims({ index, source, passage }: { index: RecordIndex; source: Source; passage: Passage }) {
  const sought = useSought((state) => state.sought);
  const isSought = ({ evidence }: ClaimAtPlace) => sought?.source === source.id && comparePlaces(sought.place, evidence.place) === 0;
  const first = passage.claims.find(isSought);
  return (
    <ol className="passage-claims">
      {passage.claims.map((at, nth) => (
        <li key={at.claim.id} tabIndex={-1} data-sought={isSought(at) || undefined} ref={at === first ? goTo : null}>
          <PlaceNumber at={at} before={passage.claims[nth - 1]} />
          <div>
            <Quote index={index} evidence={at.evidence} small />
            <p className="terms">
              <Claimant index={index} claim={at.claim} />, <Bearing claim={at.claim} />:{' '}
              <ThingLink index={index} id={at.claim.id}>
                the claim
              </ThingLink>{' '}
              on <ThingLinks index={index} ids={at.claim.about} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The number of the sentence; where it stands above already, for those who hear the page only. */
function PlaceNumber({ at: { evidence }, before }: { at: ClaimAtPlace; before: ClaimAtPlace | undefined }) {
  const again = before !== undefined && comparePlaces(before.evidence.place, evidence.place) === 0;
  if ('headline' in evidence.place) return <p className="passage-place" />;
  return (
    <p className="passage-place">
      <span className="heard">Sentence </span>
      <span className={again ? 'heard' : ''}>{evidence.place.sentence}</span>
    </p>
  );
}

function goTo(node: HTMLElement | null): void {
  node?.focus();
}
