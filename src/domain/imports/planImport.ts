import { compareRecords, type Difference } from '#domain/ledger/compareRecords.ts';
import { foldLedger } from '#domain/record/ledger.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { readLedger, readRecord } from '#domain/record/readUnknown.ts';
import type { AgreementRecord, Ledger, NewEntry } from '#domain/record/record.ts';
import { thingsIn } from '#domain/record/thingsIn.ts';
import { valueInWords } from '#domain/record/valueInWords.ts';
import type { ImportFile } from './Importer.ts';
import { isPamFile } from './pamRows.ts';
import { pamLedgers } from './pamLedgers.ts';

/** An agreement that an import would make. */
export interface NewAgreement {
  readonly ledger: Ledger;
  readonly record: AgreementRecord;
}

/** What an import would do, before anything is recorded. */
export interface ImportPlan {
  /** What the file was found to be. */
  readonly kind: string;
  readonly agreements: readonly NewAgreement[];
  /** Into an agreement that is there: what would be added and changed, thing by thing, and the entries that do it. */
  readonly into: { readonly agreement: string; readonly differences: readonly Difference[]; readonly entries: readonly NewEntry[] } | null;
  /** What was merged, left out or stays as it is. */
  readonly notes: readonly string[];
}

/** What an import is made upon: who asks, when, and what is there. */
export interface ImportGround {
  readonly by: string;
  readonly recorded: string;
  /** The ids of all agreements that there are. */
  readonly taken: readonly string[];
  /** The agreement that is shown: a record of it is taken into it. */
  readonly shown: AgreementRecord;
}

interface FileKind {
  readonly is: (text: string, json: unknown) => boolean;
  readonly plan: (file: ImportFile, json: unknown, ground: ImportGround) => Reading<ImportPlan>;
}

const formatOf = (json: unknown): unknown => (typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined);

/** Every kind of file that can be imported, by what it is called: one line each; the first that fits is taken. */
const fileKinds: Readonly<Record<string, FileKind>> = {
  'a table of coded scores (accord, year, provision, implementation)': { is: isPamFile, plan: planPam },
  'a ledger of Phasewatch': { is: (_text, json) => formatOf(json) === 'phasewatch-ledger', plan: planLedger },
  'a record of Phasewatch': { is: (_text, json) => formatOf(json) === 'phasewatch-record', plan: planRecord },
};

/** Reads a file as what it is and says what importing it would do; or in sentences why it cannot be imported. */
export function planImport(file: ImportFile, ground: ImportGround): Reading<ImportPlan> {
  const json = jsonIn(file.text);
  const newer = newerVersion(json);
  if (newer !== null) return { ok: false, problems: [`${file.name} is of version ${newer}, later than this page, which reads version 1.`] };
  const found = Object.entries(fileKinds).find(([, { is }]) => is(file.text, json));
  if (found === undefined) return { ok: false, problems: [unknownFile(file)] };
  const [kind, { plan }] = found;
  const planned = plan(file, json, ground);
  return planned.ok ? { ok: true, value: { ...planned.value, kind } } : planned;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function newerVersion(json: unknown): string | null {
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;
  return typeof formatOf(json) === 'string' && typeof version === 'number' && version > 1 ? String(version) : null;
}

function unknownFile({ name, text }: ImportFile): string {
  const begins = text.trim() === '' ? 'it is empty' : `it begins with ${valueInWords(text.slice(0, 40))}`;
  const broken = /^\s*\{\s*"format"\s*:\s*"phasewatch-/.test(text)
    ? ' It names a format of Phasewatch, but is no whole JSON: it may have been cut off.'
    : '';
  return `${name} is nothing that can be imported: ${begins}.${broken} Known are ${Object.keys(fileKinds).join('; ')}.`;
}

const nothing = { kind: '', agreements: [], into: null, notes: [] } as const;

function planPam(file: ImportFile, _json: unknown, { taken, recorded, by }: ImportGround): Reading<ImportPlan> {
  const read = pamLedgers(file, { taken, recorded, by });
  if (!read.ok) return read;
  const { ledgers, notes } = read.value;
  return { ok: true, value: { ...nothing, agreements: ledgers.flatMap(agreementOf), notes } };
}

function agreementOf(ledger: Ledger): NewAgreement[] {
  const record = foldLedger(ledger);
  return record.ok ? [{ ledger, record: record.value }] : [];
}

/** A ledger of an agreement that is not there is a new one, as it stands; of the one that is shown, what it comes to is taken into it. */
function planLedger(_file: ImportFile, json: unknown, ground: ImportGround): Reading<ImportPlan> {
  const read = readLedger(json);
  if (!read.ok) return read;
  const ledger = read.value;
  if (!ground.taken.includes(ledger.agreement)) return { ok: true, value: { ...nothing, agreements: agreementOf(ledger) } };
  const record = foldLedger(ledger);
  return record.ok ? planInto(record.value, ground) : record;
}

function planRecord({ name, sha256 }: ImportFile, json: unknown, ground: ImportGround): Reading<ImportPlan> {
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
  if (id !== shown.agreement.id) {
    const there = taken.includes(id) ? 'it is there already: open it to take the file into it' : 'it is not there';
    return { ok: false, problems: [`The file is of the agreement “${id}”; ${there}.`] };
  }
  const differences = compareRecords(shown, record);
  const told = differences.filter(({ kind }) => kind !== 'gone');
  const wanted = new Set(told.map((each) => each.id));
  const entries = thingsIn(record).flatMap((thing): NewEntry[] => (wanted.has(thing.id) ? [{ op: 'put', thing, why: 'Imported' }] : []));
  const lacking = differences.length - told.length;
  const notes = lacking === 0 ? [] : [`${lacking} things of the record are not in the file; they stay.`];
  return { ok: true, value: { ...nothing, into: { agreement: id, differences: told, entries }, notes } };
}
