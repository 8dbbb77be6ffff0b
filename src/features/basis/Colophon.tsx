import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** On paper, what the page was read from, on the first sheet: sources, edition, day. */
export function Colophon({ index: { record } }: { index: RecordIndex }) {
  const { sources, edition } = record;
  return (
    <p className="print-only colophon small">
      {record.agreement.title}. Read from {sources.length === 0 ? 'no source' : sources.map(({ title }) => `“${title}”`).join(', ')}.
      Edition {edition.id}, recorded {edition.recorded.slice(0, 10)}.
    </p>
  );
}
