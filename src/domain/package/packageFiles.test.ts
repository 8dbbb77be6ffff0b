import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { scoreByPhase } from '#domain/figures/scoreFigure.ts';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { drawerNames } from '#domain/record/drawers.ts';
import { readRecord } from '#domain/record/readUnknown.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { releasedRecord } from '#domain/record/releasedRecord.ts';
import { realQuotes } from '#domain/record/standIns.ts';
import { thingsIn } from '#domain/record/thingsIn.ts';
import { readCsv } from '#domain/texts/readCsv.ts';
import { dataPackageSchema, type TableResource } from '#tests/fixtures/frictionless.ts';
import { handledRecord } from '#tests/fixtures/handledRecord.ts';
import { actor, makeRecord } from '#tests/fixtures/makeRecord.ts';
import { shippedIndex, shippedRows } from '#tests/fixtures/shippedIndex.ts';
import { smallRecord } from '#tests/smallRecord.ts';
import { valueOf } from '#tests/valueOf.ts';
import type { PackageRequest } from './PackageFacts.ts';
import { packageFiles } from './packageFiles.ts';

const open = { handling: 'open', released: 0 } as const;
const named = { handling: 'restricted', released: 1 } as const;
const secret = { handling: 'confidential', released: 0 } as const;
/** Of every kind some: sources and claims that may leave, that may in other words, that may not. */
const withheldIndex = indexRecord(handledRecord([open, named, secret], [open, named, secret, open, open], [0, 0, 1, 0, 2, 0, 0]));
const hostile = indexRecord(
  makeRecord(
    actor('sum', { name: '=SUM(A1)', aliases: ['a; b', '"c"\n'], note: "'quoted" }),
    actor('dash', { name: '-dash', note: '@me' }),
  ),
);

const requestOf = (index: PackageRequest['index']): PackageRequest => ({
  index,
  today: '2026-11-23',
  shown: new Set(['humanitarian-aid']),
  filters: 'status full',
  address: 'https://example.org/?status=full&v=1',
});

/** A package read back: its texts by path, its tables as descriptor and cells. */
function readBack(request: PackageRequest) {
  const texts = new Map(packageFiles(request).map(({ path, text }) => [path, text]));
  const textAt = (path: string) => texts.get(path) ?? `There is no ${path}.`;
  const descriptor = parse(dataPackageSchema, JSON.parse(textAt('datapackage.json')));
  const tables = descriptor.resources
    .filter((resource) => resource.format === 'csv')
    .map((resource) => ({ resource, text: textAt(resource.path), ...valueOf(readCsv(textAt(resource.path))) }));
  const column = (table: string, name: string): string[] => {
    const found = tables.find(({ resource }) => resource.name === table);
    return found?.rows.map((row) => row[found.header.indexOf(name)] ?? 'There is no such column.') ?? [];
  };
  return { texts, textAt, descriptor, tables, column };
}

type Field = TableResource['schema']['fields'][number];
type Constraints = NonNullable<Extract<Field, { type: 'string' }>['constraints']>;

const forms: Record<Field['type'], (cell: string) => boolean> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => /^-?\d+(?:\.\d+)?$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  array: (cell) => Array.isArray(JSON.parse(cell)),
};

/** Whether a cell is what its field says: of its type, there where it must be, one of its values, in its form. */
function isValid(field: Field, cell: string): boolean {
  const { required, enum: values, pattern }: Constraints = field.constraints ?? {};
  if (cell === '') return required !== true;
  return (
    forms[field.type](cell) &&
    (values === undefined || values.includes(cell)) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell))
  );
}

describe.each([
  ['the shipped record', shippedIndex],
  ['a record of which some may not leave', withheldIndex],
  ['a small record', indexRecord(smallRecord())],
  ['names that a spreadsheet would run', hostile],
])('the package of %s', (_, index) => {
  const { textAt, descriptor, tables, column } = readBack(requestOf(index));
  const { record, withheld } = releasedRecord(index.record);

  it('has a table for every type of thing, for quotes and for scores', () => {
    expect(tables.map(({ resource }) => resource.name).toSorted()).toEqual([...drawerNames, 'evidence', 'scores'].toSorted());
  });

  it('has the columns that its descriptor names', () => {
    for (const { resource, header } of tables) expect(header).toEqual(resource.schema.fields.map(({ name }) => name));
  });

  it('is read alike by another reader', () => {
    const plain = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r'])/, '');
    for (const { text, header, rows } of tables) {
      const read: string[][] = parseCsv(text, { bom: true });
      expect(read.map((cells) => cells.map(plain))).toEqual([header, ...rows]);
      for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  it('holds in every cell what its field says', () => {
    const broken = tables.flatMap(({ resource, rows }) =>
      rows.flatMap((row) =>
        resource.schema.fields.flatMap((field, at) =>
          isValid(field, row[at] ?? '') ? [] : [`${resource.name}.${field.name}: ${JSON.stringify(row[at])}`],
        ),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('tells its rows apart by their keys', () => {
    for (const { resource, header, rows } of tables) {
      const keys = rows.map((row) => resource.schema.primaryKey.map((name) => row[header.indexOf(name)]).join(' '));
      expect(new Set(keys).size).toBe(rows.length);
    }
  });

  it('refers to nothing that is not there', () => {
    const ids = new Set([record.agreement.id, ...drawerNames.flatMap((drawer) => column(drawer, 'id'))]);
    const lost = tables.flatMap(({ resource }) =>
      (resource.schema.foreignKeys ?? []).flatMap(({ fields: [field = ''], reference }) => {
        const there = column(reference.resource ?? resource.name, 'id');
        return column(resource.name, field).filter((id) => id !== '' && !there.includes(id));
      }),
    );
    const named = [
      'claims.about',
      'notes.about',
      'assessments.claims',
      'milestones.responsible',
      'milestones.named',
      'milestones.assessment',
    ]
      .concat(['ties.from', 'ties.to', 'evidence.belongs_to', 'claims.sources'])
      .flatMap((path) => column(path.split('.')[0] ?? '', path.split('.')[1] ?? ''))
      .flatMap((cell) => cell.split('; ').filter(Boolean));
    expect([...lost, ...named.filter((id) => !ids.has(id))]).toEqual([]);
  });

  it('has as many rows as the record has things, less what is withheld', () => {
    for (const drawer of drawerNames) {
      const standIns = record[drawer].filter(({ id }) => id.startsWith('withheld-claimant')).length;
      expect(column(drawer, 'id')).toHaveLength(index.record[drawer].length - withheld[drawer] + standIns);
    }
    expect(column('evidence', 'exact')).toEqual(thingsIn(record).flatMap((thing) => realQuotes(thing).map(({ exact }) => exact)));
    for (const { resource, rows } of tables) expect(textAt('README.md')).toContain(`| \`${resource.path}\` | ${rows.length} |`);
  });

  it('holds the record as the page reads it', () => {
    expect(valueOf(readRecord(JSON.parse(textAt('record.json'))))).toEqual(record);
  });

  it('counts in its descriptor what is withheld', () => {
    expect(descriptor).toMatchObject({ 'phasewatch:withheld': withheld, 'phasewatch:edition': record.edition });
  });

  it('says of every milestone and phase what the page says', () => {
    const { shown, today } = requestOf(index);
    const phases = index.phases.map((phase) => ({ phase, rows: shownRows(index, phase.id, today) }));
    const figure = scoreByPhase({ index, phases, cross: [], shown: new Set(), narrowed: '', inferred: false, today });
    const filled = column('scores', 'milestones').map((milestones) => milestones !== '0');
    const told = ['score', 'lowest', 'highest', 'points', 'of_points', 'scored', 'milestones'].map((name) =>
      column('scores', name).filter((_cell, at) => filled[at]),
    );
    expect(told).toEqual(told.map((_column, at) => figure.rows.map(({ cells }) => String(cells[at + 1] ?? ''))));
    expect(column('milestones', 'shown')).toEqual(index.record.milestones.map(({ id }) => String(shown.has(id))));
  });

  it('is the same when it is made again', () => {
    expect(packageFiles(requestOf(index))).toEqual(packageFiles(requestOf(index)));
  });
});

function shownRows(index: PackageRequest['index'], phase: string, today: string) {
  return milestoneRows(index, index.byPhase.get(phase) ?? [], today);
}

describe('README.md', () => {
  const { textAt } = readBack(requestOf(shippedIndex));
  const text = textAt('README.md');

  it('says where the package comes from and what is filtered', () => {
    for (const part of [
      'Gaza ceasefire plan',
      shippedIndex.record.edition.id,
      'Made: 2026-11-23',
      '<https://example.org/?status=full&v=1>',
    ])
      expect(text).toContain(part);
    expect(text).toContain('Active filters: status full');
    expect(readBack({ ...requestOf(shippedIndex), filters: '', address: null }).textAt('README.md')).toMatch(
      /its address is left out\n- Active filters: none/,
    );
  });

  it('says that nothing is withheld where nothing is, and else how much', () => {
    expect(text).toContain('Nothing: every source and every claim of the record may be passed on.');
    const told = readBack(requestOf(withheldIndex)).textAt('README.md');
    expect(told).toMatch(/- Sources, 3 in all: 1 left out, 1 in other words/);
    expect(told).toMatch(/- Quotes: \d+ left out/);
    expect(told).toContain('somebody 1; known by these words alone; handling: restricted');
  });

  it('holds no passage of a source', () => {
    const quotes = thingsIn(shippedIndex.record).flatMap(realQuotes);
    expect(quotes.filter(({ exact }) => exact.length > 40 && text.includes(exact))).toEqual([]);
  });
});

it('keeps statuses, points and flags of the screen where claims are withheld', () => {
  const [shipped, withheld] = [shippedIndex, withheldIndex].map((index) => readBack(requestOf(index)));
  expect(shipped?.column('milestones', 'flags')).toEqual(shippedRows.map(({ flags }) => flags.join('; ')));
  for (const name of ['status', 'status_word', 'points', 'lowest_points', 'highest_points', 'flags'])
    expect(withheld?.column('milestones', name)).toEqual(shipped?.column('milestones', name));
});

it('tells no filter that names what is withheld, and any other', () => {
  const whole = handledRecord([secret], [secret], [0]);
  const [actor, claim] = [whole.actors[0], whole.claims[0]];
  const view = (filters: string, address: string) =>
    readBack({ ...requestOf(indexRecord(whole)), filters, address }).descriptor['phasewatch:view'];
  expect(view(`actor ${actor?.name}`, 'https://example.org/')).toEqual({ filters: 'filters that name something withheld', address: null });
  // an address that tells is left out, and says nothing of filters that there are not
  expect(view('', `https://example.org/?actor=nobody%2C${actor?.id}`)).toEqual({ filters: null, address: null });
  expect(view('', `https://example.org/?open=${claim?.id}`)).toEqual({ filters: null, address: null });
  expect(view('status full', 'https://example.org/?status=full')).toEqual({
    filters: 'status full',
    address: 'https://example.org/?status=full',
  });
});
