import type { Reading } from '#domain/record/Reading.ts';
import { valueInWords } from '#domain/record/valueInWords.ts';
import { planTable } from '#domain/tables/planTable.ts';
import type { ImportFile } from './Importer.ts';
import { type ImportGround, type ImportPlan, nothing } from './ImportPlan.ts';
import { pamLedgers } from './pamLedgers.ts';
import { isPamFile } from './pamRows.ts';
import { agreementOf, planLedger, planOwn, planRecord } from './planStored.ts';

interface FileKind {
  readonly is: (file: ImportFile, json: unknown) => boolean;
  readonly plan: (file: ImportFile, json: unknown, ground: ImportGround) => Reading<ImportPlan>;
}

const formatOf = (json: unknown): unknown => (typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined);

/** Every kind of file that can be imported, by what it is called: one line each; the first that fits is taken. */
const fileKinds: Readonly<Record<string, FileKind>> = {
  'a table of coded scores (accord, year, provision, implementation)': { is: ({ text }) => isPamFile(text), plan: planPam },
  'a ledger of Phasewatch': { is: (_file, json) => formatOf(json) === 'phasewatch-ledger', plan: planLedger },
  'own entries of Phasewatch': { is: (_file, json) => formatOf(json) === 'phasewatch-own-entries', plan: planOwn },
  'a record of Phasewatch': { is: (_file, json) => formatOf(json) === 'phasewatch-record', plan: planRecord },
  'a table of milestones, actors or phases': { is: isTable, plan: planRows },
};

/** Reads a file as what it is and says what importing it would do; or in sentences why it cannot be imported. */
export function planImport(file: ImportFile, ground: ImportGround): Reading<ImportPlan> {
  const json = jsonIn(file.text);
  const newer = newerVersion(json);
  if (newer !== null) return { ok: false, problems: [`${file.name} is of version ${newer}, later than this page, which reads version 1.`] };
  const encoding = otherEncoding(file);
  if (encoding !== null) return { ok: false, problems: [encoding] };
  const found = Object.entries(fileKinds).find(([, { is }]) => is(file, json));
  if (found === undefined) return { ok: false, problems: [unknownFile(file, json)] };
  const [kind, { plan }] = found;
  const planned = plan(file, json, ground);
  return planned.ok ? { ok: true, value: { ...planned.value, kind } } : planned;
}

const isNamedTable = (name: string): boolean => /\.(?:csv|tsv|tab)$/i.test(name);

/** Where a table was not written in UTF-8 its letters cannot be told any more: nothing is guessed. */
function otherEncoding({ name, text }: ImportFile): string | null {
  const at = isNamedTable(name) && !text.includes('\0') ? text.indexOf('\uFFFD') : -1;
  if (at < 0) return null;
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  const word = valueInWords(`${lines.at(-1)?.slice(-12)}${text.slice(at, at + 12).split(/[\r\n]/)[0]}`);
  return `${name}, line ${lines.length}, is not in UTF-8: it holds letters that cannot be read, in ${word}. Save it anew as “CSV UTF-8”.`;
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

function unknownFile({ name, text }: ImportFile, json: unknown): string {
  return `${name} is nothing that can be imported: ${whatItIs(text, json)}. Known are ${Object.keys(fileKinds).join('; ')}.`;
}

function whatItIs(text: string, json: unknown): string {
  if (text.trim() === '') return 'it is empty';
  if (/[\0\uFFFD]/.test(text.slice(0, 1000))) return 'it is no text';
  const format = formatOf(json);
  if (format !== undefined) return `its format is ${valueInWords(format)}`;
  if (json !== undefined) return `it is JSON that names no format of Phasewatch: ${valueInWords(json)}`;
  const begins = `it begins with ${valueInWords(firstWords(text))}`;
  const named = /^\s*\{[^]{0,200}?"format"\s*:\s*"(phasewatch-[a-z-]+)"/.exec(text)?.[1];
  return named === undefined ? begins : `${begins}, which names the format “${named}”, but it is no whole JSON: it may have been cut off`;
}

/** The beginning of the first line, at a blank where it can be cut at one. */
function firstWords(text: string): string {
  const line = text.trimStart().split(/[\r\n]/)[0] ?? '';
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/[\s,;][^\s,;]*$/, '')} …`;
}

/** Whether a file gives itself out to be a table: by its name, and by a first line that is text. */
function isTable({ name, text }: ImportFile): boolean {
  return isNamedTable(name) && !text.includes('\0') && /^[^\r\n]*\S/.test(text);
}

/** The rows of a table are taken into the agreement that is shown. */
function planRows(file: ImportFile, _json: unknown, { shown, mapping }: ImportGround): Reading<ImportPlan> {
  const read = planTable(file, shown, mapping ?? null);
  if (!read.ok) return read;
  const table = read.value;
  const into = { agreement: shown.agreement.id, upon: shown.edition.entries, differences: [], entries: table.entries };
  return { ok: true, value: { ...nothing, into, table } };
}

function planPam(file: ImportFile, _json: unknown, { taken, recorded, by }: ImportGround): Reading<ImportPlan> {
  const read = pamLedgers(file, { taken, recorded, by });
  if (!read.ok) return read;
  const { ledgers, notes } = read.value;
  return { ok: true, value: { ...nothing, agreements: ledgers.flatMap(agreementOf), notes } };
}
