import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { agreementQuery } from '#data/queries.ts';
import { indexRecord } from '#domain/recordIndex.ts';
import { milestoneRows } from '#domain/milestoneRows.ts';

/** The agreement of an id with everything the page counts from it; its rows in the order of the record's phases. */
export function useAgreement(id: string) {
  const query = useQuery(agreementQuery(id));
  const record = query.data;
  const model = useMemo(() => {
    if (record === undefined) return null;
    const index = indexRecord(record);
    const today = new Date().toISOString().slice(0, 10);
    const of = (phase: string | null) => milestoneRows(index, index.byPhase.get(phase) ?? [], today);
    const phases = index.phases.map((phase) => ({ phase, rows: of(phase.id) }));
    const cross = of(null);
    return { index, phases, cross, all: [...phases.flatMap(({ rows }) => rows), ...cross] };
  }, [record]);
  return { query, model };
}

export type Model = NonNullable<ReturnType<typeof useAgreement>['model']>;
