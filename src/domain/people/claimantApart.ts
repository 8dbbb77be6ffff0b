import type { Claim } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/**
 * Who claims it, where claims of several sources stand together: "Author of “Report A”". Where two sources have one title, the id of
 * each stands behind it.
 */
export function claimantApart({ record, sources }: RecordIndex, { claimant, evidence }: Claim, name: string): string {
  const source = sources.get(evidence[0]?.source ?? '');
  if (claimant !== null || source === undefined || record.sources.length < 2) return name;
  const alone = record.sources.every(({ id, title }) => id === source.id || title !== source.title);
  return `${name} of “${source.title}”${alone ? '' : ` (${source.id})`}`;
}
