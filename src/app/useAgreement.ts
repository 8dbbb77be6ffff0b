import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { agreementQuery } from '#data/queries.ts';
import type { PhaseRows } from '#domain/milestones/headline.ts';
import { type Progress, progressOf } from '#domain/milestones/progress.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import type { View } from '#state/view.ts';
import { todayUtc } from '#i18n/dates.ts';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';

/** A phase with what its heading, bar and list show. */
export interface PhaseInView extends PhaseRows {
  readonly progress: Progress;
}

/** The agreement of a view, as known and on the day that the view says, with everything the page counts from it; its rows in the order of the record's phases. */
export function useAgreement({ agreement, known, valid }: View) {
  const query = useQuery(agreementQuery(agreement, known));
  const record = query.data;
  const [now] = useState(todayUtc);
  const today = valid ?? now;
  const model = useMemo(() => {
    if (record === undefined) return null;
    const index = indexRecord(record);
    const of = (phase: string | null) => milestoneRows(index, index.byPhase.get(phase) ?? [], today);
    const phases = index.phases.map((phase): PhaseInView => {
      const rows = of(phase.id);
      return { phase, rows, progress: progressOf(rows) };
    });
    const cross = of(null);
    return { index, phases, cross, all: [...phases.flatMap(({ rows }) => rows), ...cross] };
  }, [record, today]);
  return { query, model };
}

export type Model = NonNullable<ReturnType<typeof useAgreement>['model']>;
