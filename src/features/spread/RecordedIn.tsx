import { useQuery } from '@tanstack/react-query';
import { entriesQuery } from '#data/ledgers.ts';
import { recordedIn } from '#domain/record/recordedIn.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** When a thing was recorded, by which entry and by whom: its own day, which is not that of the edition. */
export function RecordedIn({ index, id }: { index: RecordIndex; id: string }) {
  const { agreement, edition } = index.record;
  const { data, error } = useQuery(entriesQuery(agreement.id));
  if (error !== null) return <span role="alert">{error.message}</span>;
  if (data === undefined) return <span className="quiet">reading the ledger …</span>;
  const entry = recordedIn(data.entries, id, edition.entries);
  if (entry === undefined) return <span className="quiet">the ledger has no entry of it</span>;
  return (
    <>
      {entry.recorded.slice(0, 10)}, entry {entry.seq} <span className="quiet">by {entry.by}</span>
    </>
  );
}
