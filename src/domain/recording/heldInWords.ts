import type { Difference } from '#domain/ledger/compareRecords.ts';
import type { ThingType } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { noValues } from './Draft.ts';
import { together } from './draftFrom.ts';
import type { ControlName, Fields } from './Field.ts';
import { fieldKinds } from './fieldKinds.ts';
import { recordables } from './recordables.ts';

/** The name of a field as it is said: "validFrom" is "valid from". */
export const fieldWord = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/**
 * What a field of a thing holds, in full and as the form says it: things of the record by their names, kinds by their words.
 * `index` is of a record that has everything that is named.
 */
export function heldInWords(type: ThingType, name: string, held: unknown, index: RecordIndex): string {
  const field = type === 'agreement' ? undefined : recordables[type].fields.find((each) => each.name === name);
  const words = field === undefined ? '' : wordsOf(field.control, field, held, index);
  return words === '' ? plainValue(held) : words;
}

/** Fields that differ, each as it was and as it is: "phase: from Phase one to Phase two". */
export function changesInWords(type: ThingType, fields: Difference['fields'], index: RecordIndex): string {
  const inWords = (field: string, held: unknown) => heldInWords(type, field, held, index);
  return fields
    .map(({ field, before, after }) => `${fieldWord(field)}: from ${inWords(field, before)} to ${inWords(field, after)}`)
    .join('; ');
}

function wordsOf<K extends ControlName>(control: K, field: Fields[K], held: unknown, index: RecordIndex): string {
  const { fill, inWords } = fieldKinds[control];
  return inWords(field, together(noValues, fill(field.name, held)), index);
}

/** A value that stands in no field of a form of its own. */
function plainValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(plainValue).join('; ');
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value);
  if ('exact' in value) return `“${plainValue(value.exact)}”`;
  if (Object.keys(value).length === 0) return 'none';
  return Object.entries(value)
    .map(([field, own]) => `${fieldWord(field)} ${plainValue(own)}`)
    .join(', ');
}
