import { describe, expect, it } from 'vitest';
import { readLedger, readRecord } from '#domain/record/readUnknown.ts';
import gaza from '#mocks/agreements/gaza-ceasefire.json' with { type: 'json' };
import { jsonSchemaProblems, partAt } from '#tests/backend/jsonSchemaProblems.ts';
import { smallLedger } from '#tests/smallLedger.ts';
import { smallRecord } from '#tests/smallRecord.ts';
import { openApi } from './openApi.ts';
import { ledgerJsonSchema, recordJsonSchema } from './publishedSchemas.ts';

const text = (json: object) => `${JSON.stringify(json, null, 2)}\n`;

/** Every `$ref` in a document. */
const references = (json: object) => [...JSON.stringify(json).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference = '']) => reference);

describe('the published schemas', () => {
  // `npm run vitest -- -u api/publishedSchemas` writes them anew
  it.each<[string, () => object]>([
    ['record.schema', recordJsonSchema],
    ['ledger.schema', ledgerJsonSchema],
    ['openapi', openApi],
  ])('%s.json is up to date', async (name, make) => {
    await expect(text(make())).toMatchFileSnapshot(`../public/schema/${name}.json`);
  });

  it.each<[string, object]>([
    ['record', recordJsonSchema()],
    ['ledger', ledgerJsonSchema()],
    ['openapi', openApi()],
  ])('%s refers to nothing that it lacks', (_name, json) => {
    expect(references(json).length).toBeGreaterThan(10);
    expect(references(json).filter((reference) => partAt(json, reference) === undefined)).toEqual([]);
  });

  it('take what the program takes', () => {
    expect(jsonSchemaProblems(smallRecord(), recordJsonSchema())).toEqual([]);
    expect(jsonSchemaProblems(smallLedger(), ledgerJsonSchema())).toEqual([]);
    expect(jsonSchemaProblems(gaza, ledgerJsonSchema())).toEqual([]);
    const description = openApi();
    expect(jsonSchemaProblems(smallRecord(), partAt(description, '#/components/schemas/record'), description)).toEqual([]);
  });

  it.each<[string, (record: ReturnType<typeof smallRecord>) => object]>([
    ['a missing drawer', ({ notes: _notes, ...rest }) => rest],
    ['an unknown field', (record) => ({ ...record, extra: 1 })],
    ['another format', (record) => ({ ...record, format: 'other' })],
    ['an id in capitals', (record) => ({ ...record, agreement: { ...record.agreement, id: 'A' } })],
    ['an empty title', (record) => ({ ...record, agreement: { ...record.agreement, title: '' } })],
    ['an unknown category', (record) => ({ ...record, milestones: [{ ...record.milestones[0], category: 'sport' }] })],
    ['an order of none', (record) => ({ ...record, phases: [{ ...record.phases[0], order: 0 }] })],
    ['a date in words', (record) => ({ ...record, events: [{ ...record.events[0], date: 'May 2020' }] })],
    ['a tie without evidence', (record) => ({ ...record, ties: [{ ...record.ties[0], evidence: [] }] })],
    [
      'a place that is none',
      (record) => ({ ...record, ties: [{ ...record.ties[0], evidence: [{ ...record.ties[0]?.evidence[0], place: {} }] }] }),
    ],
  ])('refuse what the program refuses: %s', (_what, alter) => {
    const altered = alter(smallRecord());
    expect(readRecord(altered).ok).toBe(false);
    expect(jsonSchemaProblems(altered, recordJsonSchema())).toHaveLength(1);
  });

  it('refuse an entry of no known operation, as the program does', () => {
    const altered = { ...smallLedger(), entries: [{ ...smallLedger().entries[0], op: 'drop' }] };
    expect(readLedger(altered).ok).toBe(false);
    expect(jsonSchemaProblems(altered, ledgerJsonSchema())).toEqual(['$.entries[0]: anyOf']);
  });
});
