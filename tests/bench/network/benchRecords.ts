import { foldLedger } from '#domain/record/foldLedger.ts';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { networkOf } from '#domain/network/network.ts';
import { viewOf } from '#domain/network/networkView.ts';
import type { Ledger } from '#domain/record/record.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { manyTies } from '#mocks/scenarios/manyTies.ts';
import type { Drawable } from './Drawable.ts';

interface BenchRecord {
  readonly ledger: () => Promise<Ledger>;
  /** Whether inferred ties are looked at: the page hides them at first, the invented sizes count them. */
  readonly inferred: boolean;
}

/** The networks that are drawn, by name. */
export const benchRecords = {
  article: { ledger: async () => (await import('#mocks/agreements/gaza-ceasefire.json')).default as Ledger, inferred: false },
  'ties-200': { ledger: async () => manyTies('ties-200', { nodes: 200, ties: 800 }), inferred: true },
  'ties-2000': { ledger: async () => manyTies('ties-2000', { nodes: 2000, ties: 8000 }), inferred: true },
} as const satisfies Record<string, BenchRecord>;

export type BenchRecordName = keyof typeof benchRecords;

/** The network of a record, and the view of it that is drawn. */
export async function drawableOf(name: BenchRecordName): Promise<Drawable> {
  const { ledger, inferred } = benchRecords[name];
  const folded = foldLedger(await ledger());
  if (!folded.ok) throw new Error(folded.problems.join('\n'));
  const index = indexRecord(folded.value);
  const network = networkOf(index, milestoneRows(index, index.record.milestones, '2026-11-23'));
  return { index, network, view: viewOf(network, { milestones: null, inferred, around: null }) };
}
