import { expect, it } from 'vitest';
import { foldLedger } from '#domain/record/foldLedger.ts';
import { brokenRules } from '#domain/record/brokenRules.ts';
import type { AnyThing, Entry } from '#domain/record/record.ts';
import { actor, agreement, claim, evidence, milestone, phase, source } from '#tests/fixtures/makeRecord.ts';
import { valueOf } from '#tests/valueOf.ts';
import { entriesThatTell, eraseIdentity } from './eraseIdentity.ts';

const told = { recorded: '2026-01-01T00:00:00Z', by: 'Analyst A', why: 'For protection' };
const secret = { ...source, id: 'talk-with-n', title: 'Talk with N', author: 'N of X', publisher: 'Radio X' } as AnyThing;
const things: readonly AnyThing[] = [
  agreement,
  source,
  phase(1),
  milestone('a'),
  secret,
  actor('person-n', { name: 'N of X', aliases: ['N.'] }),
  claim('open', 'a'),
  claim('secret', 'a', {
    claimant: 'person-n',
    evidence: [evidence, { ...evidence, source: 'talk-with-n', exact: 'words of N, exactly' }],
  }),
];
const entries: Entry[] = things.map((thing, at) => ({ ...told, seq: at + 1, op: 'put', thing }));

it('leaves nothing that tells who a source was, and a record that is sound', () => {
  const { entries: first } = eraseIdentity(entries, 'talk-with-n', 'erased-source-1', { ...told, seq: 9 });
  const { entries: both } = eraseIdentity(first, 'person-n', 'erased-actor-1', { ...told, seq: 10 });
  expect(JSON.stringify(both)).not.toMatch(/talk-with-n|N of X|Radio X|words of N|person-n|"N\."/);
  const record = valueOf(foldLedger({ format: 'phasewatch-ledger', version: 1, agreement: 'agreement-a', entries: [...both] }));
  expect(brokenRules(record)).toEqual([]);
  expect(record.claims).toMatchObject([
    { id: 'open', evidence: [evidence] },
    { id: 'secret', claimant: 'erased-actor-1', evidence: [evidence, { source: 'erased-source-1', exact: '…' }] },
  ]);
  expect(both.slice(-2)).toEqual([
    { ...told, seq: 9, op: 'erase', id: 'erased-source-1' },
    { ...told, seq: 10, op: 'erase', id: 'erased-actor-1' },
  ]);
  expect(both.slice(0, 8).map(({ seq, by }) => [seq, by])).toEqual(entries.map(({ seq, by }) => [seq, by]));
});

it('follows an identity through retractions too', () => {
  const retracted: Entry[] = [
    { ...told, seq: 1, op: 'put', thing: secret },
    { ...told, seq: 2, op: 'retract', id: 'talk-with-n' },
  ];
  expect(eraseIdentity(retracted, 'talk-with-n', 'erased-source-1', { ...told, seq: 3 }).entries[1]).toMatchObject({
    op: 'retract',
    id: 'erased-source-1',
  });
});

it('names the entries whose own words still tell', () => {
  const wordy: Entry = { ...told, seq: 9, op: 'put', thing: claim('c', 'a', { statement: 'Radio X says so.' }) };
  expect(entriesThatTell([...entries.slice(0, 4), wordy], ['Radio X', 'N'])).toEqual([wordy]);
});
