import { hedges } from '#domain/kinds/claimKinds.ts';
import { handlings } from '#domain/kinds/handling.ts';
import { groundings } from '#domain/kinds/tieKinds.ts';
import type { Field } from './Field.ts';

/** Fields that several types of things share. */

/** The row of a table that a draft names, if it names one. */
export const rowOf = <R>(table: Readonly<Record<string, R>>, name = ''): R | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

export const evidence = { name: 'evidence', word: 'Quotes', control: 'quotes' } as const satisfies Field;

export const grounding: Field = { name: 'grounding', word: 'Grounding', control: 'choice', options: groundings, initial: 'stated' };

export const hedge: Field = { name: 'hedge', word: 'Hedge', control: 'choice', options: hedges, initial: 'none' };

export const anyDate = (
  word: string,
  hint = 'As precise as the source is: 2025, 2025-12 or 2025-12-19; empty where it states none.',
): Field => ({
  name: 'date',
  word,
  control: 'date',
  optional: true,
  hint,
});

export const handling: readonly Field[] = [
  { name: 'handling', word: 'Handling', control: 'choice', options: handlings, initial: 'open' },
  {
    name: 'releasable',
    word: 'May be told as',
    control: 'line',
    optional: true,
    hint: 'Words that may leave in its place, like “a UN official”. Without them it is counted as withheld.',
    when: ({ texts }) => rowOf(handlings, texts['handling'])?.leavesTheHouse === false,
  },
];
