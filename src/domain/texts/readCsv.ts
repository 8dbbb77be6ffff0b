import type { Reading } from '#domain/record/Reading.ts';
import { valueInWords } from '#domain/record/valueInWords.ts';
import { dangerous } from './csv.ts';

/** A table as a CSV file holds it. */
export interface CsvTable {
  readonly header: readonly string[];
  /** Each as long as the header. */
  readonly rows: readonly (readonly string[])[];
}

/** A row of a file, the header's too. */
export interface CsvLine {
  readonly cells: readonly string[];
  /** Counted from 1; a cell with line breaks makes its row longer than one. */
  readonly at: number;
  /** Where it stands in the text, in UTF-16 units, without what ends it. */
  readonly start: number;
  readonly end: number;
}

/** What can stand between the cells of a row: spreadsheets write a semicolon where the comma is a decimal sign. */
const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** A cell, quoted or bare, and what ends it. Sticky: each is looked for where the last one ended. */
const quoted = /"([^"]*(?:""[^"]*)*)"/y;
const cellsBetween: Readonly<Record<Separator, { readonly bare: RegExp; readonly end: RegExp }>> = {
  ',': { bare: /[^",\r\n]*/y, end: /,|\r\n|\n|\r|$/y },
  ';': { bare: /[^";\r\n]*/y, end: /;|\r\n|\n|\r|$/y },
  '\t': { bare: /[^"\t\r\n]*/y, end: /\t|\r\n|\n|\r|$/y },
};

/** What parts the cells of a file that somebody else wrote: the sign that its first line holds most often outside quotation marks. */
export function separatorOf(text: string): Separator {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const times = (sign: Separator) => header.split(sign).length;
  return separators.reduce((most, sign) => (times(sign) > times(most) ? sign : most));
}

/**
 * Reads CSV (RFC 4180, with or without a byte order mark, lines ended in any way) and takes off the apostrophe that `toCsv` puts
 * before what a spreadsheet would run. Fails in sentences that name the line and the value.
 */
export function readCsv(text: string): Reading<CsvTable> {
  const reading = readCsvLines(text);
  if (!reading.ok) return reading;
  const [header, ...rows] = reading.value;
  return { ok: true, value: { header: header?.cells ?? [], rows: rows.map(({ cells }) => cells) } };
}

/** The same with where each row stands, the header first, and with another sign between the cells where a file has one. */
export function readCsvLines(text: string, separator: Separator = ','): Reading<CsvLine[]> {
  const reading = readLines(text, separator);
  if (!reading.ok) return reading;
  const [header, ...rest] = reading.value;
  if (header === undefined) return { ok: false, problems: ['The file is empty; expected a line of column names.'] };
  const width = header.cells.length;
  // blank lines at the end of a file come from editors, but in a table of one column they are empty cells
  const rows = rest.filter(({ cells }) => width === 1 || cells.length > 1 || cells[0] !== '');
  const problems = rows.flatMap(({ cells, at }) =>
    cells.length === width
      ? []
      : [
          `Line ${at} has ${cells.length === 1 ? '1 cell' : `${cells.length} cells`}, but the header has ${width}; its first cell is ${valueInWords(cells[0])}.`,
        ],
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: [header, ...rows] };
}

/** The lines of a file. Reading stops at the first broken cell: what follows it could mean anything. */
function readLines(text: string, separator: Separator): Reading<CsvLine[]> {
  const { bare, end } = cellsBetween[separator];
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let line = 1;
  let from = 1;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let start = at;
  while (at < text.length || cells.length > 0) {
    const cell = matchAt(quoted, text, at) ?? matchAt(bare, text, at);
    const after = at + (cell?.[0].length ?? 0);
    const stop = matchAt(end, text, after);
    if (cell === null || stop === null) return { ok: false, problems: [faultAt(text, at, after, line)] };
    cells.push(plainCell(cell[1]?.replaceAll('""', '"') ?? cell[0]));
    line += cell[0].split(/\r\n|\n|\r/).length - 1;
    at = after + stop[0].length;
    if (stop[0] === separator) continue;
    lines.push({ cells, at: from, start, end: after });
    start = at;
    cells = [];
    line += 1;
    from = line;
  }
  return { ok: true, value: lines };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What a cell said before it was made harmless. Other apostrophes at its beginning are its own. */
function plainCell(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && (rest.startsWith("'") || dangerous.test(rest)) ? rest : cell;
}

function faultAt(text: string, at: number, after: number, line: number): string {
  const restOfLine = (/^[^\r\n]*/.exec(text.slice(at)) ?? [''])[0];
  if (!text.startsWith('"', at)) return `Line ${line} has a quotation mark within a cell that is not quoted: ${valueInWords(restOfLine)}.`;
  return after === at
    ? `Line ${line} opens a quotation mark that nothing closes: ${valueInWords(restOfLine)}.`
    : `Line ${line} goes on behind a closed quotation mark: ${valueInWords(restOfLine)}.`;
}
