import { differingFields } from '#domain/ledger/compareRecords.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { AnyThing } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { DraftValues } from '#domain/recording/Draft.ts';
import type { ControlName, Field, Fields } from '#domain/recording/Field.ts';
import { initialValues, together, valuesOf } from '#domain/recording/draftFrom.ts';
import { idFrom } from '#domain/recording/idFrom.ts';
import { thingFrom } from '#domain/recording/thingFrom.ts';
import type { CsvLine } from '#domain/texts/readCsv.ts';
import { cellReaders } from './cellReaders.ts';
import { findThing, namesakes } from './findThing.ts';
import type { Mapping } from './Mapping.ts';
import type { Table } from './readTable.ts';
import type { Outcome, TableRow } from './TableRow.ts';
import { plainly, tableFields, tableTypes } from './TableType.ts';

/**
 * Every row of a table as what it does to a record. A row is a form that is filled in: what the table has no column for, and
 * every empty cell, leaves what stands; a new thing gets there what an empty form has. Judged row by row; what rows break
 * together is asked afterwards.
 */
export function readRows({ lines }: Table, mapping: Mapping, index: RecordIndex): TableRow[] {
  const reader = rowReader(mapping, index);
  return lines.map(reader);
}

interface Cells {
  readonly texts: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

function rowReader(mapping: Mapping, index: RecordIndex): (line: CsvLine) => TableRow {
  const { type } = mapping;
  const { knownBy, within } = tableTypes[type];
  const find = findThing(index, type);
  const given = new Set<string>();
  const repeats = repeatsIn();
  const placed = placesIn(mapping, index);
  const unlikely = doubtsOn(mapping, index);
  return (line) => {
    const { texts: all, problems } = cellsOf(line, mapping, index);
    const { id = '', ...texts } = all;
    const name = texts[knownBy] ?? id;
    const refuse = (sentences: readonly string[]): TableRow => ({
      line: line.at,
      name,
      outcome: 'refused',
      thing: null,
      fields: [],
      sentences,
    });
    if (problems.length > 0) return refuse(problems);
    if (name === '') return refuse([`It has neither an id nor a ${knownBy}: nothing says what it is about.`]);
    const group = within === null ? '' : (texts[within] ?? '');
    const found = find(id, name, group);
    if ('problem' in found) return refuse([found.problem]);
    const { thing: old, byOtherName } = found;
    const repeat = repeats(old?.id ?? (id || JSON.stringify([plainly(name), group])), JSON.stringify(all), line.at);
    if (repeat !== null) return { ...refuse([repeat.sentence]), outcome: repeat.outcome };
    const own = old?.id ?? (id || idFrom(name, type, (each) => index.things.has(each) || given.has(each)));
    given.add(own);
    const { [knownBy]: otherName, ...rest } = texts;
    const begun = old === null ? initialValues(type) : valuesOf(type, old);
    const reading = thingFrom({ type, of: own, ...placed(together(begun, { texts: byOtherName ? rest : texts })) }, index);
    if (!reading.ok) return refuse(reading.faults.map(({ sentence }) => sentence));
    const sentences = [...(byOtherName ? [`“${otherName}” is another name of it; the name stays.`] : []), ...unlikely(old, reading.thing)];
    return { line: line.at, name, ...outcomeOf(old, reading.thing), thing: reading.thing, sentences };
  };
}

/** What a reader would want to look at twice: a name that another thing has as well, and a name that is given up. */
function doubtsOn({ type }: Mapping, index: RecordIndex): (old: AnyThing | null, thing: AnyThing) => string[] {
  const { word, names } = tableTypes[type];
  const alike = namesakes(index, type);
  return (old, thing) => {
    const kept = new Set(names(thing).map(plainly));
    const lost = old === null ? [] : names(old).filter((name) => !kept.has(plainly(name)));
    return [
      ...alike(thing).map(({ name, id }) => `“${name}” is what the ${word} “${nameOf(index, id)}” of the record is called as well.`),
      ...lost.map((name) => `“${name}” is no name of it any more.`),
    ];
  };
}

function outcomeOf(old: AnyThing | null, thing: AnyThing): Pick<TableRow, 'outcome' | 'fields'> {
  if (old === null) return { outcome: 'added', fields: [] };
  const fields = differingFields(old, thing);
  return { outcome: fields.length === 0 ? 'same' : 'changed', fields };
}

interface Repeat {
  readonly outcome: Outcome;
  readonly sentence: string;
}

/** A second row on one thing counts once where it says the same, and contradicts the first where it does not. */
function repeatsIn(): (key: string, written: string, line: number) => Repeat | null {
  const seen = new Map<string, { readonly line: number; readonly written: string }>();
  return (key, written, line) => {
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, { line, written });
      return null;
    }
    return before.written === written
      ? { outcome: 'repeated', sentence: `Line ${before.line} says the same.` }
      : { outcome: 'refused', sentence: `Line ${before.line} speaks of it as well, and differs.` };
  };
}

/** What a row says of each field, as it would be typed into the form. */
function cellsOf({ cells }: CsvLine, { type, fields }: Mapping, index: RecordIndex): Cells {
  const texts: Record<string, string> = {};
  const problems: string[] = [];
  for (const field of tableFields(type)) {
    const from = fields[field.name];
    if (from === undefined) continue;
    const cell = ('column' in from ? (cells[from.column] ?? '') : from.value).trim();
    if (cell === '') continue;
    const read = readCell(field.control, field, cell, index);
    if (read.ok) texts[field.name] = read.value;
    else problems.push(...read.problems);
  }
  return { texts, problems };
}

function readCell<K extends ControlName>(control: K, field: Fields[K], cell: string, index: RecordIndex) {
  return cellReaders[control]?.(field, cell, index) ?? { ok: false as const, problems: [`“${field.word}” cannot be read from a cell.`] };
}

/** Gives each row that leaves its place open the next one: after what the record has, and after the rows before it. */
function placesIn({ type }: Mapping, index: RecordIndex): (values: DraftValues) => DraftValues {
  const after = new Map<string, number>();
  const isNumber = (field: Field): field is Fields['number'] => field.control === 'number';
  const numbers = tableFields(type).filter(isNumber);
  return (values) => {
    const open = numbers.filter(({ name }) => (values.texts[name] ?? '') === '');
    const texts = open.map(({ name, within, blank }) => {
      const group = `${name} ${within === null ? '' : (values.texts[within] ?? '')}`;
      const place = after.get(group) ?? blank(values, index);
      after.set(group, place + 1);
      return [name, String(place)] as const;
    });
    return together(values, { texts: Object.fromEntries(texts) });
  };
}
