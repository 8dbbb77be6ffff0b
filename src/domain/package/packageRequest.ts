import type { AsOf } from '#domain/record/asOf.ts';
import type { PhaseChoice } from '#domain/kinds/phases.ts';
import type { ViewFilter } from '#domain/milestones/filterInWords.ts';
import { rowsOutside } from '#domain/milestones/rowsOutside.ts';
import { addressOutside, viewOutside } from '#domain/milestones/viewOutside.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { releasedIndex } from '#domain/record/releasedRecord.ts';
import type { PackageRequest } from './PackageFacts.ts';

/** What a package is asked of from a view: which milestones it shows, and its phase and filters in words. */
export function packageRequest(
  index: RecordIndex,
  { phase, known, valid, ...filter }: ViewFilter & { readonly phase: PhaseChoice } & Partial<AsOf>,
  today: string,
  address: string | null,
): PackageRequest {
  const names = { whole: index, released: releasedIndex(index) };
  const { shown } = rowsOutside(names, phase, filter, valid ?? today);
  return {
    index,
    today,
    asOf: { known: known ?? null, valid: valid ?? null },
    shown: new Set([...shown].map(({ milestone }) => milestone.id)),
    filters: viewOutside(names, phase, filter),
    address: addressOutside(names, address),
  };
}
