import type { Evidence } from '#domain/record.ts';
import type { RecordIndex } from '#domain/recordIndex.ts';
import './Quote.css';

interface Props {
  readonly index: RecordIndex;
  readonly evidence: Evidence;
  /** Small beside a tie, a condition or a note. */
  readonly small?: boolean;
}

/** Words of a source, exact to the character: the quotation marks around them are the style sheet's. */
export function Quote({ index, evidence, small = false }: Props) {
  const source = index.sources.get(evidence.source);
  const address = source?.address;
  const cite = address !== null && address !== undefined && /^https?:/.test(address) ? { cite: address } : {};
  return (
    <blockquote className="quote" data-small={small || undefined} lang={source?.language} dir="auto" {...cite}>
      {evidence.exact}
    </blockquote>
  );
}
