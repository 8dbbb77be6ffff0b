import { expect, it } from 'vitest';
import { foldLedger } from '#domain/record/foldLedger.ts';
import { brokenEntries } from '#domain/record/brokenEntries.ts';
import { brokenRules } from '#domain/record/brokenRules.ts';
import { readLedger } from '#domain/record/readUnknown.ts';
import type { AgreementRecord, AnyThing, Entry, Erasure } from '#domain/record/record.ts';
import { actor, agreement, claim, condition, evidence, meeting, milestone, phase, source, tie } from '#tests/fixtures/makeRecord.ts';
import { valueOf } from '#tests/valueOf.ts';
import { type Erased, eraseIdentity } from './eraseIdentity.ts';
import { identityOf } from './Identity.ts';
import { passagesThatTell } from './passagesThatTell.ts';

const told = { recorded: '2026-01-01T00:00:00Z', by: 'Analyst A', why: 'For protection' };
const secret = { ...source, id: 'talk-with-n', title: 'Talk with N', author: 'N of X', publisher: 'Radio X' } as AnyThing;
const informant = actor('informant-quill', { name: 'Informant Quill', kind: 'person', aliases: ['The Quill'] });
const quoted = { ...evidence, source: 'talk-with-n', exact: 'words of N, exactly' };
const came: readonly AnyThing[] = [agreement, source, phase(1), milestone('a'), milestone('b')];

const putAll = (things: readonly AnyThing[], from = 1): Entry[] =>
  things.map((thing, at) => ({ ...told, seq: from + at, op: 'put', thing }));
const shipped = putAll(came);
const own = (...things: readonly AnyThing[]) => putAll(things, shipped.length + 1);

function erase(rows: readonly unknown[], id: string, more: Partial<Erasure> = {}): Erased {
  const at = { seq: shipped.length + rows.length + 1, recorded: told.recorded };
  return valueOf(
    eraseIdentity({ agreement: 'agreement-a', shipped, own: rows }, { id, by: 'Analyst A', why: 'For protection', ...more }, at),
  );
}

/** The record that erased entries fold into: read as from a file, and sound. */
function recordOfErased({ own: rows }: Erased): AgreementRecord {
  const ledger = valueOf(readLedger({ format: 'phasewatch-ledger', version: 1, agreement: 'agreement-a', entries: [...shipped, ...rows] }));
  expect(brokenEntries(ledger)).toEqual([]);
  const record = valueOf(foldLedger(ledger));
  expect(brokenRules(record)).toEqual([]);
  return record;
}

it('leaves nothing that tells who a source was, and a record that is sound', () => {
  const person = actor('person-n', { name: 'N of X', aliases: ['N.'] });
  const rows = own(secret, person, claim('open', 'a'), claim('secret', 'a', { claimant: 'person-n', evidence: [evidence, quoted] }));
  const first = erase(rows, 'talk-with-n');
  const both = erase(first.own, 'person-n');
  expect(JSON.stringify(both.own)).not.toMatch(/talk-with-n|N of X|Radio X|words of N|person-n|"N\."/);
  expect(recordOfErased(both)).toMatchObject({
    sources: [source, { id: 'erased-source-1', title: 'Erased source 1' }],
    actors: [{ id: 'erased-actor-1', name: 'Erased actor 1' }],
    claims: [
      { id: 'open', evidence: [evidence] },
      { id: 'secret', claimant: 'erased-actor-1', evidence: [evidence, { source: 'erased-source-1', exact: '…' }] },
    ],
  });
  expect(both.own.slice(-2)).toEqual([
    { ...told, seq: 10, op: 'erase', id: 'erased-source-1' },
    { ...told, seq: 11, op: 'erase', id: 'erased-actor-1' },
  ]);
  expect(both.own.slice(0, 4)).toMatchObject(rows.map(({ seq, by }) => ({ seq, by })));
});

it('follows an identity through retractions, and the ledger is read to its end', () => {
  const retraction: Entry = { ...told, seq: 7, op: 'retract', id: 'talk-with-n' };
  const erased = erase([...own(secret), retraction], 'talk-with-n');
  expect(erased.own[1]).toEqual({ ...retraction, id: 'erased-source-1' });
  expect(recordOfErased(erased).sources).toEqual([source]);
});

it('renames references alone: an id may be the name of a row in a table of kinds', () => {
  const one = actor('statement', { name: 'Statement' });
  const erased = erase(own(one, claim('c', 'a', { kind: 'statement', claimant: 'statement' })), 'statement');
  expect(recordOfErased(erased).claims).toMatchObject([{ kind: 'statement', claimant: 'erased-actor-1' }]);
});

it('takes its names from the words and ids of every act, in any case, in every version that it was put in', () => {
  const rows: readonly Entry[] = [
    ...own(actor('source-x', { name: 'Source X' }), actor('source-x', { name: 'Informant Quill' })),
    {
      ...told,
      seq: 8,
      act: 'act-of-source-x',
      op: 'put',
      why: 'INFORMANT QUILL’s word',
      thing: claim('source-x-says', 'a', { statement: 'So says Source X.' }),
    },
    { ...told, seq: 9, by: 'Informant Quill', op: 'retract', id: 'source-x-says' },
    { ...told, seq: 10, op: 'put', thing: { ...secret, address: 'https://example.org/informant-quill' } as AnyThing },
  ];
  const erased = erase(rows, 'source-x');
  expect(JSON.stringify(erased.own)).not.toMatch(/quill|source.x/i);
  expect(erased.own.slice(2, 4)).toMatchObject([
    {
      act: 'act-of-erased-actor-1',
      why: 'Erased actor 1’s word',
      thing: { id: 'erased-actor-1-says', statement: 'So says erased actor 1.' },
    },
    { by: 'Erased actor 1', id: 'erased-actor-1-says' },
  ]);
  expect(Object.fromEntries(erased.renamed)).toEqual({
    'source-x': 'erased-actor-1',
    'source-x-says': 'erased-actor-1-says',
    'act-of-source-x': 'act-of-erased-actor-1',
  });
  expect(erased.left).toEqual([]);
  recordOfErased(erased);
});

it('rewrites words as the analyst has them, and says which tell still', () => {
  const rows = own(
    informant,
    claim('c', 'a', { statement: 'Informant Quill told us.' }),
    claim('d', 'a', { statement: 'The Quill was there.', releasable: 'The Quill' }),
  );
  const erased = erase(rows, 'informant-quill', {
    reworded: [
      { words: 'Informant Quill told us.', instead: 'Somebody told us.' },
      { words: 'The Quill was there.', instead: 'The Quill was there.' },
      { words: 'The Quill', instead: '' },
    ],
  });
  expect(recordOfErased(erased).claims).toMatchObject([
    { statement: 'Somebody told us.' },
    { statement: 'The Quill was there.', releasable: null },
  ]);
  expect(erased.left).toEqual(['The Quill was there.']);
});

it('hides a quote of another source that tells a name, since a quote is exact', () => {
  const words = { ...evidence, exact: 'as Informant Quill ', prefix: 'so it was, ', suffix: 'the Quill said' };
  const rows = own(
    informant,
    claim('c', 'a', { evidence: [words] }),
    claim('d', 'a', { evidence: [{ ...words, exact: 'words of the source' }] }),
  );
  const kept = [{ words: words.exact, instead: words.exact }];
  expect(recordOfErased(erase(rows, 'informant-quill')).claims).toMatchObject([
    { evidence: [{ exact: '…', source: 'source-a' }] },
    { evidence: [{ exact: 'words of the source', prefix: words.prefix, suffix: '' }] },
  ]);
  expect(erase(rows, 'informant-quill', { reworded: kept })).toMatchObject({ left: [words.exact] });
});

it('keeps no word of an erased source: where a quote is hidden, what was taken from it goes too', () => {
  const hedged = {
    hedge: 'reported',
    hedgeWords: 'is said to',
    attribution: { basis: 'carried-over', from: { paragraph: 2, sentence: 1 } },
  } as const;
  const rows = own(
    secret,
    claim('c', 'a', { ...hedged, evidence: [quoted] }),
    claim('d', 'a', { hedge: 'reported', hedgeWords: 'words of', evidence: [quoted, evidence] }),
    condition('e', 'before', 'a', 'b', { evidence: [quoted] }),
    { ...meeting('m'), note: 'He was there.', evidence: [quoted] } as AnyThing,
    tie('t', 'took-part', 'informant-quill', 'm', { note: 'As he says.', evidence: [quoted] }),
    informant,
  );
  const record = recordOfErased(erase(rows, 'talk-with-n'));
  expect(record.claims).toMatchObject([
    { hedgeWords: null, attribution: { basis: 'carried-over', from: { headline: true } } },
    { hedgeWords: 'words of', evidence: [{ exact: '…' }, evidence] },
  ]);
  expect(record).toMatchObject({ conditions: [{ words: '…' }], meetings: [{ note: null }], ties: [{ note: null }] });
});

it('rewrites what was set aside in its place, whatever its shape, and drops none of it', () => {
  const rows: readonly unknown[] = [
    ...own(informant),
    { op: 'put', why: 'On hunger', thing: { type: 'note', kind: 'silence', text: 'On hunger.', about: ['informant-quill', null] } },
    { remark: 'Informant Quill', nothing: null },
    'The Quill',
    ...own(claim('c', 'a')),
  ];
  expect(erase(rows, 'informant-quill').own.slice(1, 5)).toEqual([
    { op: 'put', why: 'On hunger', thing: { type: 'note', kind: 'silence', text: 'On hunger.', about: ['erased-actor-1', null] } },
    { remark: 'Erased actor 1', nothing: null },
    'Erased actor 1',
    rows[4],
  ]);
});

it('says which entries that came with Phasewatch tell it: they stay', () => {
  const rows = own(actor('milestone-b', { name: 'Milestone b' }));
  expect(erase(rows, 'milestone-b').shipped).toEqual([5]);
});

it.each([
  ['source-a', 'The identity of "source-a" cannot be erased: it came with Phasewatch.'],
  ['nobody', 'The identity of "nobody" cannot be erased: no own entry put anything of that id.'],
  ['c', 'The identity of "c" cannot be erased: it is a claim.'],
])('of %s is refused in words', (id, sentence) => {
  const wish = { id, by: 'Analyst A', why: 'For protection' };
  const at = { seq: 7, recorded: told.recorded };
  expect(eraseIdentity({ agreement: 'agreement-a', shipped, own: own(claim('c', 'a')) }, wish, at)).toEqual({
    ok: false,
    problems: [sentence],
  });
});

it('is refused where its own reason tells the name', () => {
  const wish = { id: 'informant-quill', by: 'Analyst A', why: 'To protect the Quill' };
  const at = { seq: 7, recorded: told.recorded };
  expect(eraseIdentity({ agreement: 'agreement-a', shipped, own: own(informant) }, wish, at)).toEqual({
    ok: false,
    problems: ['The erasure would stand beside the words “To protect the Quill”, which tell the name.'],
  });
});

const author = { ...secret, id: 'call-of-may', title: 'A call', author: 'Zelda Quibblethorpe', publisher: 'Radio X' } as AnyThing;
const note = (id: string, text: string) => ({ type: 'note', id, kind: 'risk', text, about: ['a'], evidence: [] }) as AnyThing;

it('finds a person by each word of the name, alone, behind an initial and in ids: of a source its author', () => {
  const exposed = 'ZELDA QUIBBLETHORPE may be exposed; Quibblethorpe’s contact, and Ms Quibblethorpe herself.';
  const rows: readonly Entry[] = [
    ...own(author, note('quibblethorpes-contact', exposed)),
    {
      ...told,
      seq: 8,
      why: 'Said by Z. Quibblethorpe on the phone',
      op: 'put',
      thing: note('other', 'Zelda M. Quibblethorpe, again Zelda.'),
    },
    { ...told, seq: 9, op: 'put', thing: claim('c', 'a', { evidence: [{ ...evidence, exact: 'as Quibblethorpe has it' }] }) },
  ];
  const erased = erase(rows, 'call-of-may');
  expect(JSON.stringify(erased.own)).not.toMatch(/zelda|quibblethorpe/i);
  expect(erased.own.slice(1, 4)).toMatchObject([
    {
      thing: {
        id: 'erased-source-1-contact',
        text: 'Erased source 1 may be exposed; erased source 1’s contact, and Ms erased source 1 herself.',
      },
    },
    { why: 'Said by erased source 1 on the phone', thing: { text: 'Erased source 1, again erased source 1.' } },
    { thing: { evidence: [{ exact: '…' }] } },
  ]);
  expect(erased.left).toEqual([]);
});

it('says of a part of a name that the analyst kept that it tells still', () => {
  const words = 'Quibblethorpe’s contact';
  expect(erase(own(author, note('n', words)), 'call-of-may', { reworded: [{ words, instead: words }] }).left).toEqual([words]);
});

it.each([
  ['a title', informant, 'The informant was there.', 'hint'],
  ['a surname', informant, 'So said Quill.', 'part'],
  ['a word of an institution', { ...author, author: 'Ministry of Aid' }, 'Aid arrived.', 'hint'],
  ['a publisher', author, 'Heard on Radio X.', 'hint'],
])('lists %s as what tells or may tell', (_, thing, statement, kind) => {
  const rows = own(thing, claim('c', 'a', { statement }));
  const identity = valueOf(identityOf({ agreement: 'agreement-a', shipped, own: rows }, thing.id));
  const [passage, ...others] = passagesThatTell(rows, identity);
  expect([passage?.kind, passage?.instead === statement, others]).toEqual([kind, kind === 'hint', []]);
});
