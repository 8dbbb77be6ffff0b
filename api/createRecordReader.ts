import { editionTag } from '#domain/record/editionTag.ts';
import type { Reading } from '#domain/record/Reading.ts';
import type { AgreementSummary } from '#domain/record/record.ts';
import type { LedgerStore } from './LedgerStore.ts';
import { readStored } from './readStored.ts';
import type { StoredLedger } from './StoredLedger.ts';

/** A record ready to be sent. */
export interface ReadyRecord {
  readonly summary: AgreementSummary;
  readonly tag: string;
  readonly body: string;
}

/** Gives the record of an agreement; null for an unknown id. A ledger is folded once per version, however often it is asked for. */
export type RecordReader = (id: string) => Promise<Reading<ReadyRecord> | null>;

export function createRecordReader(store: LedgerStore): RecordReader {
  const ready = new Map<string, { readonly version: number; readonly reading: Reading<ReadyRecord> }>();
  return async (id) => {
    const stored = await store.read(id);
    if (stored === null) return null;
    const known = ready.get(id);
    if (known?.version === stored.version) return known.reading;
    const reading = readyReading(stored);
    ready.set(id, { version: stored.version, reading });
    return reading;
  };
}

function readyReading(stored: StoredLedger): Reading<ReadyRecord> {
  const { reading } = readStored(stored);
  if (!reading.ok) return reading;
  const { agreement, edition, milestones, sources } = reading.value;
  const summary = { id: agreement.id, title: agreement.title, edition: edition.id, milestones: milestones.length, sources: sources.length };
  return { ok: true, value: { summary, tag: editionTag(reading.value), body: JSON.stringify(reading.value) } };
}
