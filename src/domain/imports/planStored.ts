import { compareRecords } from '#domain/ledger/compareRecords.ts';
import { faultsAfter, recordOf, standAfter, standingIn } from '#domain/ledger/Standing.ts';
import { foldLedger } from '#domain/record/foldLedger.ts';
import { readFoldedLedger, readOwnEntries, readRecord } from '#domain/record/readUnknown.ts';
import type { Reading } from '#domain/record/Reading.ts';
import type { AgreementRecord, Ledger, NewEntry } from '#domain/record/record.ts';
import { thingsIn } from '#domain/record/thingsIn.ts';
import { plural } from '#domain/texts/plural.ts';
import type { ImportFile } from './Importer.ts';
import { type ImportGround, type ImportPlan, type NewAgreement, nothing } from './ImportPlan.ts';

/** A ledger as an agreement that is there anew; none where it comes to no record. */
export function agreementOf(ledger: Ledger): NewAgreement[] {
  const record = foldLedger(ledger);
  return record.ok ? [{ ledger, record: record.value }] : [];
}

/**
 * A ledger of an agreement that is not there is a new one, as it stands. Of the one that is shown it is brought back whole where nothing
 * own is held; else what it comes to is recorded anew.
 */
export function planLedger(_file: ImportFile, json: unknown, ground: ImportGround): Reading<ImportPlan> {
  const read = readFoldedLedger(json);
  if (!read.ok) return read;
  const { ledger, record } = read.value;
  if (!ground.taken.includes(ledger.agreement)) return { ok: true, value: { ...nothing, agreements: [{ ledger, record }] } };
  const { shown, own } = ground;
  if (ledger.agreement === shown.agreement.id && own === 0 && record.edition.id !== shown.edition.id) {
    return { ok: true, value: { ...nothing, back: { ledger, differences: compareRecords(shown, record) } } };
  }
  const planned = planInto(record, ground);
  return planned.ok ? { ok: true, value: { ...planned.value, notes: [...planned.value.notes, recordedAnew] } } : planned;
}

const recordedAnew =
  'You have own entries here, so what the file comes to is recorded anew: now, and in your name. To bring it back with its own times, authors and reasons, export your own entries and wipe them first.';

/** Somebody's own entries are recorded anew on what stands, as far as they change it. */
export function planOwn(_file: ImportFile, json: unknown, { shown, taken }: ImportGround): Reading<ImportPlan> {
  const read = readOwnEntries(json);
  if (!read.ok) return read;
  const { agreement, entries } = read.value;
  if (agreement !== shown.agreement.id) return elsewhere(agreement, taken);
  const before = standingIn(shown);
  const after = standAfter(before, entries);
  const problems = faultsAfter(before, after, entries).map(({ sentence }) => sentence);
  if (problems.length > 0) return { ok: false, problems };
  const record = recordOf(after);
  if (!record.ok) return record;
  const differences = compareRecords(shown, record.value);
  const whys = new Map(entries.map((entry) => [entry.op === 'put' ? entry.thing.id : entry.id, entry.why]));
  const further = differences.flatMap(({ id, kind }): NewEntry[] => {
    const thing = after.things.get(id);
    const why = `Imported: ${whys.get(id) ?? 'no reason is given'}`;
    if (kind === 'gone') return [{ op: 'retract', id, why }];
    return thing === undefined ? [] : [{ op: 'put', thing, why }];
  });
  const notes = further.length === 0 ? [] : ['They are recorded anew: as one act, now and in your name. Each keeps its reason.'];
  return { ok: true, value: { ...nothing, into: { agreement, upon: shown.edition.entries, differences, entries: further }, notes } };
}

function elsewhere(id: string, taken: readonly string[]): Reading<never> {
  const there = taken.includes(id) ? 'it is there already: open it to take the file into it' : 'it is not there';
  return { ok: false, problems: [`The file is of the agreement “${id}”; ${there}.`] };
}

/** A record of an agreement that is not there becomes one whose ledger begins with it; of the one that is shown, it is taken into it. */
export function planRecord({ name, sha256 }: ImportFile, json: unknown, ground: ImportGround): Reading<ImportPlan> {
  const read = readRecord(json);
  if (!read.ok) return read;
  const record = read.value;
  if (ground.taken.includes(record.agreement.id)) return planInto(record, ground);
  const { by, recorded } = ground;
  const act = `import-${sha256.slice(0, 12)}`;
  const entries = thingsIn(record).map((thing, at) => ({
    seq: at + 1,
    recorded,
    by,
    why: `Read from ${name}`,
    act,
    op: 'put' as const,
    thing,
  }));
  const ledger: Ledger = { format: 'phasewatch-ledger', version: 1, agreement: record.agreement.id, entries };
  return { ok: true, value: { ...nothing, agreements: agreementOf(ledger) } };
}

/** What another record of an agreement has anew or otherwise. What it lacks stays: a file may hold a part alone. */
function planInto(record: AgreementRecord, { shown, taken }: ImportGround): Reading<ImportPlan> {
  const { id } = record.agreement;
  if (id !== shown.agreement.id) return elsewhere(id, taken);
  const differences = compareRecords(shown, record);
  const told = differences.filter(({ kind }) => kind !== 'gone');
  const wanted = new Set(told.map((each) => each.id));
  const entries = thingsIn(record).flatMap((thing): NewEntry[] => (wanted.has(thing.id) ? [{ op: 'put', thing, why: 'Imported' }] : []));
  const lacking = differences.length - told.length;
  const notes = lacking === 0 ? [] : [`Not in the file, and left as recorded: ${plural(lacking, 'thing')} of the record.`];
  return { ok: true, value: { ...nothing, into: { agreement: id, upon: shown.edition.entries, differences: told, entries }, notes } };
}
