import { useQuery } from '@tanstack/react-query';
import { entriesQuery } from '#data/ledgers.ts';
import { agreedDates, datesBefore } from '#domain/ledger/agreedDates.ts';
import { entriesRead } from '#domain/ledger/entriesKnown.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { useView } from '#state/view.ts';

/** Behind the agreed date of a milestone: whether it was put off, and from when. */
export function DatesBefore({ index, id }: { index: RecordIndex; id: string }) {
  const known = useView(({ view }) => view.known);
  const { data } = useQuery(entriesQuery(index.record.agreement.id));
  const words = data === undefined ? '' : datesBefore(agreedDates(entriesRead(data, index.record, known), id));
  return words === '' ? null : <span className="quiet">; {words}</span>;
}
