import type { PhaseChoice } from '#domain/kinds/phases.ts';
import { phaseChoices } from '#domain/kinds/phases.ts';
import { filterInWords, type ViewFilter } from '#domain/milestones/filterInWords.ts';
import { rowsInView } from '#domain/milestones/rowsInView.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { PackageRequest } from './PackageFacts.ts';

/** What a package is asked of from a view: which milestones it shows, and its phase and filters in words. */
export function packageRequest(
  index: RecordIndex,
  { phase, ...filter }: ViewFilter & { readonly phase: PhaseChoice },
  today: string,
  address: string | null,
): PackageRequest {
  const { shown } = rowsInView(index, phase, filter, today);
  const filters = [phase === 'all' ? '' : phaseChoices[phase].label, filterInWords(index, filter)].filter(Boolean).join('; ');
  return { index, today, shown: new Set([...shown].map(({ milestone }) => milestone.id)), filters, address };
}
