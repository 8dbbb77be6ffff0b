import type { Evidence } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
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
    <blockquote
      className="quote"
      data-small={small || undefined}
      data-nested={nestedEnds(evidence.exact)}
      lang={source?.language}
      dir="auto"
      {...cite}
    >
      {evidence.exact}
    </blockquote>
  );
}

/** At which ends a quotation mark of the source meets ours: there the two are set apart by a hair. */
function nestedEnds(exact: string): string | undefined {
  const ends = [/^[“‘"„«]/.test(exact) && 'start', /[”’"»]$/.test(exact) && 'end'].filter((end) => end !== false);
  return ends.length === 0 ? undefined : ends.join(' ');
}
