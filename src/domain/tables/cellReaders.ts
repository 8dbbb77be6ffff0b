import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { valueInWords } from '#domain/record/valueInWords.ts';
import type { ControlName, Fields } from '#domain/recording/Field.ts';
import { eitherOf } from '#domain/texts/eitherOf.ts';
import { plainly } from './TableType.ts';

/** From a cell that is not empty to what would be typed into the field of the form; or in a sentence why that cannot be. */
type CellReader<F> = (field: F, cell: string, index: RecordIndex) => Reading<string>;

const asTyped = (_field: unknown, cell: string): Reading<string> => ({ ok: true, value: cell });

/** How a cell is read for each control that a table can fill. Dates and numbers are judged where the form judges them. */
export const cellReaders: { readonly [K in ControlName]?: CellReader<Fields[K]> } = {
  line: asTyped,
  words: asTyped,
  date: asTyped,
  number: asTyped,
  lines: (_field, cell) => ({ ok: true, value: textsIn(cell).join('\n') }),
  choice: ({ word, options }, cell) => {
    const wanted = plainly(cell);
    const found = Object.entries(options).find(([name, option]) => [name, option.word].map(plainly).includes(wanted));
    if (found !== undefined) return { ok: true, value: found[0] };
    return refused(`“${word}” is ${valueInWords(cell)}; expected ${eitherOf(Object.values(options).map((option) => option.word))}.`);
  },
  one: ({ word, of, otherWords = [] }, cell, index) => {
    if (otherWords.map(plainly).includes(plainly(cell))) return { ok: true, value: '' };
    const things = [...index.things.values()].filter(({ type }) => of.includes(type));
    const found = things.find(({ id }) => id === cell) ?? onlyOne(things.filter(({ id }) => plainly(nameOf(index, id)) === plainly(cell)));
    if (found !== undefined) return { ok: true, value: found.id };
    const known = things.map(({ id }) => nameOf(index, id));
    return refused(
      `“${word}” is ${valueInWords(cell)}, which is no ${eitherOf(of)} of the record${known.length === 0 ? '; it has none' : `; known: ${known.join(', ')}`}.`,
    );
  },
};

const refused = (problem: string): Reading<string> => ({ ok: false, problems: [problem] });
const onlyOne = <T>(things: readonly T[]): T | undefined => (things.length === 1 ? things[0] : undefined);

/** Several texts in one cell: a JSON list, as a data package writes it, or parted by lines, semicolons or upright strokes. */
function textsIn(cell: string): string[] {
  const listed = cell.startsWith('[') ? listIn(cell) : null;
  return (listed ?? cell.split(/[\n;|]/)).map((text) => text.trim()).filter(Boolean);
}

function listIn(cell: string): string[] | null {
  try {
    const list: unknown = JSON.parse(cell);
    return Array.isArray(list) && list.every((text) => typeof text === 'string') ? list : null;
  } catch {
    return null;
  }
}
