import { expect, it } from 'vitest';
import type { ControlName } from '#domain/recording/Field.ts';
import { recordables } from '#domain/recording/recordables.ts';
import { entrySchema } from '#domain/record/documentSchemas.ts';
import { id, words } from '#domain/record/schema.ts';
import { roleOf } from './fieldRoles.ts';
import { isFields } from './rewriteTexts.ts';

const inWords = ['words', 'optional words', 'quote'];
const codes = ['iso3166', 'paax', 'ucdp', 'acled', 'language'];

/** Every field of a schema, and what its texts are by that: ids, words, or something of one shape. */
function fieldsIn(schema: unknown, field = ''): [field: string, is: 'id' | 'words' | 'other'][] {
  if (schema === id) return [[field, 'id']];
  if (schema === words) return [[field, 'words']];
  if (Array.isArray(schema)) return schema.flatMap((each) => fieldsIn(each, field));
  if (!isFields(schema)) return [];
  if (schema['type'] === 'picklist' || schema['type'] === 'string') return [[field, 'other']];
  const within = [schema['item'], schema['wrapped'], schema['options']].flatMap((each) => fieldsIn(each, field));
  const entries = isFields(schema['entries']) ? Object.entries(schema['entries']) : [];
  return [...within, ...entries.flatMap(([name, each]) => fieldsIn(each, name))];
}

it('knows every field of an entry for what its schema says: ids are renamed, words reworded, rows of tables left alone', () => {
  const found = fieldsIn(entrySchema).filter(([field]) => !codes.includes(field));
  expect(new Set(found.map(([, is]) => is))).toEqual(new Set(['id', 'words', 'other']));
  const roles = { id: ['id'], words: inWords, other: ['fixed', 'act', 'beside a quote'] };
  expect(found.filter(([field, is]) => !roles[is].includes(roleOf(field)))).toEqual([]);
  expect(codes.map(roleOf)).toEqual(codes.map(() => 'fixed'));
});

it('knows every text of a draft for what its control asks for', () => {
  const asked: Partial<Record<ControlName, readonly string[]>> = {
    one: ['id'],
    many: ['id'],
    line: inWords,
    words: inWords,
    lines: inWords,
  };
  const isCode = (name: string) => codes.some((code) => name.endsWith(code));
  const fields = Object.values(recordables).flatMap((each) =>
    each.fields.filter(({ name, control }) => control !== 'quotes' && !isCode(name)),
  );
  expect(fields.filter(({ name, control }) => !(asked[control] ?? ['fixed']).includes(roleOf(name))).map(({ name }) => name)).toEqual([]);
});
