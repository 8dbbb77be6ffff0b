import { phaseChoices, type PhaseChoice } from '#domain/kinds/phases.ts';
import { filterInWords, type ViewFilter } from '#domain/milestones/filterInWords.ts';
import { rowsInView } from '#domain/milestones/rowsInView.ts';
import { mayBeNamed, outsideFilter } from '#domain/milestones/outsideFilter.ts';
import { indexRecord, type RecordIndex } from '#domain/record/recordIndex.ts';
import { releasedRecord } from '#domain/record/releasedRecord.ts';
import type { PackageRequest } from './PackageFacts.ts';

/** What a package is asked of from a view: which milestones it shows, and its phase and filters in words. */
export function packageRequest(
  index: RecordIndex,
  { phase, ...filter }: ViewFilter & { readonly phase: PhaseChoice },
  today: string,
  address: string | null,
): PackageRequest {
  const { shown } = rowsInView(index, phase, filter, today);
  const released = indexRecord(releasedRecord(index.record).record);
  const words = filterInWords(released, outsideFilter(index, released, filter));
  return {
    index,
    today,
    shown: new Set([...shown].map(({ milestone }) => milestone.id)),
    filters: [phase === 'all' ? '' : phaseChoices[phase].label, words].filter(Boolean).join('; '),
    address: mayBeNamed(index, released, filter.actor) ? address : null,
  };
}
