import type { ImportFile } from '#domain/imports/Importer.ts';
import { faultsAfter, standAfter, standingIn } from '#domain/ledger/Standing.ts';
import type { AgreementRecord, Entry, NewEntry } from '#domain/record/record.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { groupedBy } from '#domain/texts/groupedBy.ts';
import { guessMapping, type Mapping } from './Mapping.ts';
import { readRows } from './readRows.ts';
import { readTable } from './readTable.ts';
import { outcomes, type TableRow } from './TableRow.ts';

/** What importing a table would do, row by row, under a mapping. */
export interface TablePlan {
  readonly header: readonly string[];
  /** The first values of each column that are not empty: by them a reader tells what it holds. */
  readonly samples: readonly (readonly string[])[];
  readonly mapping: Mapping;
  readonly rows: readonly TableRow[];
  /** What would be recorded; nothing where a single row is refused. */
  readonly entries: readonly NewEntry[];
}

const samplesShown = 3;

/** Reads a table into a record under a mapping, or under the one that its column names suggest. Nothing is recorded. */
export function planTable(
  file: Pick<ImportFile, 'name' | 'text'>,
  record: AgreementRecord,
  wanted: Mapping | null = null,
): Reading<TablePlan> {
  const read = readTable(file);
  if (!read.ok) return read;
  const { header, lines } = read.value;
  const mapping = wanted ?? guessMapping(header);
  const judged = judgedTogether(readRows(read.value, mapping, indexRecord(record)), record, file.name);
  const samples = header.map((_, at) => {
    const cells = lines.map(({ cells }) => (cells[at] ?? '').trim()).filter(Boolean);
    return [...new Set(cells)].slice(0, samplesShown);
  });
  return { ok: true, value: { header, samples, mapping, ...judged } };
}

/** The rules that the rows break beside each other and the record are put to the rows that break them. */
function judgedTogether(read: readonly TableRow[], record: AgreementRecord, file: string): Pick<TablePlan, 'rows' | 'entries'> {
  const entries = read.flatMap(({ outcome, thing }): NewEntry[] =>
    outcomes[outcome].recorded && thing !== null ? [{ op: 'put', thing, why: `Read from ${file}` }] : [],
  );
  const before = standingIn(record);
  const further = entries.map((entry, at): Entry => ({
    ...entry,
    seq: before.entries + at + 1,
    recorded: record.edition.recorded,
    by: '-',
  }));
  const faults = groupedBy(faultsAfter(before, standAfter(before, further), further), ({ id }) => id);
  const rows = read.map((row): TableRow => {
    const broken = row.thing === null || !outcomes[row.outcome].recorded ? undefined : faults.get(row.thing.id);
    return broken === undefined ? row : { ...row, outcome: 'refused', sentences: broken.map(({ sentence }) => sentence) };
  });
  const refused = rows.some(({ outcome }) => outcome === 'refused');
  return { rows, entries: refused ? [] : entries };
}
