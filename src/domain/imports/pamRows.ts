import type { Reading } from '#domain/record/Reading.ts';
import { valueInWords } from '#domain/record/valueInWords.ts';
import { type CsvLine, readCsvLines, separatorOf } from '#domain/texts/readCsv.ts';
import { groupedBy } from '#domain/texts/groupedBy.ts';
import { plural } from '#domain/texts/plural.ts';
import type { ImportFile } from './Importer.ts';

/** One code: how far a provision of an accord was implemented in a year, as the file has it. */
export interface PamRow {
  readonly accord: string;
  readonly year: string;
  readonly provision: string;
  /** On PAM's scale of 0 to 3. */
  readonly implementation: number;
  /** The row's number, counted from 1 under the header, and where it stands in the text. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const needed = ['accord', 'year', 'provision', 'implementation'] as const;

/**
 * Whether a file is meant as a table of this kind, by the names of its columns: whatever their order and case, and whatever others
 * there are. One that lacks a single column is meant so still, and is refused by the name of that column.
 */
export function isPamFile(text: string): boolean {
  const header = (/^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? '').toLowerCase().split(/[,;\t]/);
  const columns = new Set(header.map((column) => column.trim().replaceAll('"', '')));
  return needed.filter((name) => columns.has(name)).length >= needed.length - 1;
}

/** The codes of a file, and in sentences what was merged or left out; or every fault by file, row, column and value. */
export function pamRows({ name, text }: ImportFile): Reading<{ rows: PamRow[]; notes: string[] }> {
  const lines = readCsvLines(text, separatorOf(text));
  if (!lines.ok) return { ok: false, problems: lines.problems.map((problem) => `${name}: ${problem}`) };
  const [header, ...rest] = lines.value;
  const at = columnsOf(header?.cells ?? []);
  const missing = needed.filter((column) => at(column) < 0);
  if (missing.length > 0) return { ok: false, problems: [`${name} has no column ${missing.map((column) => `“${column}”`).join(' or ')}.`] };
  const problems: string[] = [];
  const absent: number[] = [];
  const rows = rest.flatMap((line, nth): PamRow[] => {
    if (cell(line, at('in_agreement')) === '0') {
      absent.push(nth + 1);
      return [];
    }
    const faults = faultsOf(line, at, `${name}, row ${nth + 1} (line ${line.at})`);
    problems.push(...faults);
    if (faults.length > 0) return [];
    const [accord, year, provision] = (['accord', 'year', 'provision'] as const).map((column) => cell(line, at(column)));
    const { start, end } = line;
    return [
      {
        accord: accord ?? '',
        year: year ?? '',
        provision: provision ?? '',
        implementation: Number(cell(line, at('implementation'))),
        row: nth + 1,
        start,
        end,
        text: text.slice(start, end),
      },
    ];
  });
  const merged = withoutRepeats(rows, name);
  if (problems.length + merged.problems.length > 0) return { ok: false, problems: [...problems, ...merged.problems] };
  if (merged.rows.length === 0) return { ok: false, problems: [`${name} holds no code: it has a header and no row.`] };
  const left =
    absent.length === 0
      ? []
      : [`${name}: ${plural(absent.length, 'row')} left out, of provisions that the accord does not have (in_agreement 0).`];
  return { ok: true, value: { rows: merged.rows, notes: [...merged.notes, ...left, ...nearlyAlike(merged.rows, name)] } };
}

/** Provisions of an accord whose names differ in capitals or signs alone are two milestones: whether they are is for the reader to say. */
function nearlyAlike(rows: readonly PamRow[], name: string): string[] {
  const alike = groupedBy(rows, ({ accord, provision }) =>
    JSON.stringify([accord, provision.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')]),
  );
  return [...alike.values()].flatMap((own) => {
    const spelt = [...new Set(own.map(({ provision }) => `“${provision}”`))];
    return spelt.length === 1
      ? []
      : [
          `${name}: ${spelt.join(' and ')} of ${own[0]?.accord} are spelt so nearly alike that they may be one; they are read as ${spelt.length} provisions.`,
        ];
  });
}

type At = (column: string) => number;

const columnsOf = (header: readonly string[]): At => {
  const names = header.map((column) => column.trim().toLowerCase());
  return (column) => names.indexOf(column);
};

const cell = ({ cells }: CsvLine, at: number): string => (cells[at] ?? '').trim();

function faultsOf(line: CsvLine, at: At, where: string): string[] {
  const value = (column: string) => cell(line, at(column));
  const said = (column: string, wanted: string) => `${where}: ${column} is ${valueInWords(value(column))}; expected ${wanted}.`;
  return [
    ...(value('accord') === '' ? [said('accord', 'the name of an accord')] : []),
    ...(/^[1-9]\d{3}$/.test(value('year')) ? [] : [said('year', 'a year of four digits')]),
    ...(value('provision') === '' ? [said('provision', 'a provision')] : []),
    ...(/^[0-3]$/.test(value('implementation')) ? [] : [said('implementation', '0, 1, 2 or 3')]),
  ];
}

/** Rows that repeat another one to the letter count once; two codes for one provision in one year contradict each other. */
function withoutRepeats(rows: readonly PamRow[], name: string): { rows: PamRow[]; notes: string[]; problems: string[] } {
  const first = new Map<string, PamRow>();
  const kept: PamRow[] = [];
  const repeated = new Map<string, number>();
  const problems: string[] = [];
  for (const row of rows) {
    const key = JSON.stringify([row.accord, row.year, row.provision]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      kept.push(row);
    } else if (before.implementation === row.implementation && before.text === row.text) {
      const year = `${row.accord}, ${row.year}`;
      repeated.set(year, (repeated.get(year) ?? 0) + 1);
    } else {
      problems.push(
        `${name}, row ${row.row}: “${row.text}” contradicts row ${before.row}, “${before.text}”: one provision has one code in a year.`,
      );
    }
  }
  const notes = [...repeated].map(
    ([year, count]) => `${name}: ${plural(count, 'row')} of ${year} left out: each repeats another to the letter.`,
  );
  return { rows: kept, notes, problems };
}
