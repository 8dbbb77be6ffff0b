import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { entriesQuery } from '#data/ledgers.ts';
import { actsIn } from '#domain/ledger/acts.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { View } from '#state/view.ts';
import { ActList } from './ActList.tsx';
import { UndoTools } from './UndoTools.tsx';
import './LedgerPage.css';

interface Props {
  readonly index: RecordIndex;
  readonly view: View;
}

/** What was recorded, act by act, and the ways back. */
export function LedgerPage({ index, view }: Props) {
  const { data, error } = useQuery(entriesQuery(view.agreement));
  const acts = useMemo(() => (data === undefined ? [] : actsIn(data.entries, data.shipped)), [data]);
  return (
    <div className="ledger">
      <h1>Ledger</h1>
      {error !== null && <p role="alert">{error.message}</p>}
      {data !== undefined && (
        <>
          <UndoTools agreement={view.agreement} entries={data.entries} acts={acts} />
          <ActList index={index} acts={acts} />
        </>
      )}
    </div>
  );
}
