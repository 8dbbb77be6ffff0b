import type { ImportFile } from '#domain/imports/Importer.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { type CsvLine, readCsvLines, separatorOf } from '#domain/texts/readCsv.ts';

/** A table with named columns, as somebody's spreadsheet wrote it. */
export interface Table {
  /** Without blanks around them. */
  readonly header: readonly string[];
  readonly lines: readonly CsvLine[];
}

/** Reads a file as a table with at least one row; or in sentences that name file, line and value why it is none. */
export function readTable({ name, text }: Pick<ImportFile, 'name' | 'text'>): Reading<Table> {
  const read = readCsvLines(text, separatorOf(text));
  if (!read.ok) return { ok: false, problems: read.problems.map((problem) => `${name}: ${problem}`) };
  const [header, ...lines] = read.value;
  const names = (header?.cells ?? []).map((column) => column.trim());
  if (lines.length === 0) return { ok: false, problems: [`${name} has a line of column names and no row under it.`] };
  const twice = names.filter((column, at) => column !== '' && names.indexOf(column) !== at);
  if (twice.length > 0) return { ok: false, problems: twice.map((column) => `${name} has two columns called “${column}”.`) };
  return { ok: true, value: { header: names, lines } };
}
