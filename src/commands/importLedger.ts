import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '#build/root.ts';
import type { ImportFile } from '#domain/imports/Importer.ts';
import { importers } from '#domain/imports/importers.ts';
import type { Reading } from '#domain/record/Reading.ts';
import type { Ledger } from '#domain/record/record.ts';
import { shippedLedgers } from '#mocks/agreements/index.ts';

const usage = 'Usage: npm run import -- <importer> <files...> --agreement <id> --title <words> [--out <file>]';

/** `npm run import`: files of one publisher become a ledger that this machine shows. Ends with 1 where anything is wrong. */
export default async function importLedger(args: readonly string[]): Promise<void> {
  const done = await importFrom(args, new Date().toISOString());
  const lines = done.ok ? done.value : done.problems;
  (done.ok ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
  if (!done.ok) process.exitCode = 1;
}

/** What the command does, with the time its entries are recorded at: what came of it in sentences, or every fault. */
export async function importFrom(args: readonly string[], recorded: string): Promise<Reading<string[]>> {
  const wish = wishOf(args);
  if (!wish.ok) return wish;
  const { importer, paths, agreement, title, out } = wish.value;
  const files = await Promise.all(paths.map(readFileAt));
  const unread = files.flatMap((file) => (file.ok ? [] : file.problems));
  if (unread.length > 0) return { ok: false, problems: unread };
  const read = importer.read(
    files.flatMap((file) => (file.ok ? [file.value] : [])),
    { agreement, title, recorded },
  );
  if (!read.ok) return { ok: false, problems: [...read.problems, `Nothing was written: ${read.problems.length} to mend first.`] };
  const { ledger, notes } = read.value;
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, textOf(ledger));
  return { ok: true, value: [...notes, `${relative(process.cwd(), out)} holds ${countsOf(ledger)}.`, whereToSee(out, agreement)] };
}

interface Wish {
  readonly importer: (typeof importers)[string];
  readonly paths: readonly string[];
  readonly agreement: string;
  readonly title: string;
  readonly out: string;
}

function wishOf(args: readonly string[]): Reading<Wish> {
  const parsed = parsedArgs(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [name = '', ...paths] = positionals;
  const importer = Object.hasOwn(importers, name) ? importers[name] : undefined;
  const known = Object.entries(importers).map(([word, { reads }]) => `${word} (${reads})`);
  const { agreement = '', title = '', out = ownPath(agreement) } = values;
  const problems = [
    ...(importer === undefined ? [`"${name}" is no importer; known: ${known.join(', ')}.`] : []),
    ...(paths.length === 0 ? ['No file is named.'] : []),
    ...(agreement === '' ? ['--agreement is missing: the id of the agreement, such as "my-agreements".'] : []),
    ...(title === '' ? ['--title is missing: what the page calls it.'] : []),
    ...(shippedLedgers.some(({ id }) => id === agreement) ? [`--agreement is "${agreement}", which ships with Phasewatch.`] : []),
  ];
  if (importer === undefined || problems.length > 0) return { ok: false, problems: [...problems, usage] };
  return { ok: true, value: { importer, paths, agreement, title, out: resolve(out) } };
}

function parsedArgs(args: readonly string[]) {
  const options = { agreement: { type: 'string' }, title: { type: 'string' }, out: { type: 'string' } } as const;
  try {
    return { ok: true, value: parseArgs({ args: [...args], options, allowPositionals: true }) } as const;
  } catch (error) {
    return { ok: false, problems: [String(error instanceof Error ? error.message : error), usage] } as const;
  }
}

const ownPath = (agreement: string) => `${root}mocks/agreements/own/${agreement}.json`;

/** A file with the hash of its text. A byte order mark is no part of the text: no browser's reading of the file has it. */
async function readFileAt(path: string): Promise<Reading<ImportFile>> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return { ok: true, value: { name: basename(path), text, sha256: createHash('sha256').update(text).digest('hex') } };
  } catch (error) {
    return { ok: false, problems: [`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`] };
  }
}

/** An entry per line, so that two ledgers can be compared by their lines. */
function textOf({ entries, ...head }: Ledger): string {
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}

function countsOf({ entries }: Ledger): string {
  const types = entries.flatMap((entry) => (entry.op === 'put' ? [entry.thing.type] : []));
  return [...new Set(types)].map((type) => `${type} ${types.filter((own) => own === type).length}`).join(', ');
}

function whereToSee(out: string, agreement: string): string {
  return out === resolve(ownPath(agreement))
    ? `npm start shows it at ?agreement=${agreement}`
    : `It is shown once it stands at mocks/agreements/own/${agreement}.json`;
}
