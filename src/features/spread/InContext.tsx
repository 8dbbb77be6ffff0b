import type { Evidence } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { locateQuote } from '#domain/quotes/locateQuote.ts';
import { type Piece, markText } from '#domain/quotes/markText.ts';
import { sentencesIn } from './sourceReading.ts';
import { useOwnCopy } from './useOwnCopy.ts';

/** A quote in its whole sentence, its words marked; nothing where the source's text is not loaded. */
export function InContext({ index, evidence }: { index: RecordIndex; evidence: Evidence }) {
  const own = useOwnCopy(index, evidence.source);
  if (own === null) return null;
  const span = locateQuote(own.text, evidence);
  if (span === null) return <p className="context quiet">These words do not stand in your copy.</p>;
  const around = sentencesIn(own).filter(({ start, end }) => start < span.end && span.start < end);
  const whole = { start: around[0]?.start ?? span.start, end: around.at(-1)?.end ?? span.end };
  return (
    <p className="context" lang={index.sources.get(evidence.source)?.language} dir="auto">
      <span className="heard">In its sentence: </span>
      <Marked pieces={markText(own.text, whole, [span])} />
    </p>
  );
}

/** Pieces of a text, the quoted words marked. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ start, text, marked }) => (marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>));
}
