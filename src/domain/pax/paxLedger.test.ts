import { describe, expect, it } from 'vitest';
import type { Actor, AnyThing, Meeting, Source, Tie } from '#domain/record/record.ts';
import { listedActor, paxFile, second, signature, textFile } from '#tests/fixtures/paxFiles.ts';
import type { ImportFile } from '#domain/imports/Importer.ts';
import { paxLedger } from './paxLedger.ts';

const order = { agreement: 'invented-exports', title: 'Invented exports', recorded: '2020-01-01T00:00:00Z' };

function importOf(...files: readonly ImportFile[]) {
  const read = paxLedger(files, order);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const things = read.value.ledger.entries.flatMap((entry): AnyThing[] => (entry.op === 'put' ? [entry.thing] : []));
  return {
    ...read.value,
    things,
    actors: things.filter((thing): thing is Actor => thing.type === 'actor'),
    meetings: things.filter((thing): thing is Meeting => thing.type === 'meeting'),
    sources: things.filter((thing): thing is Source => thing.type === 'source'),
    ties: things.filter((thing): thing is Tie => thing.type === 'tie'),
  };
}

function faultsOf(...files: readonly ImportFile[]): readonly string[] {
  const read = paxLedger(files, order);
  return read.ok ? [] : read.problems;
}

const actorFile = paxFile('actors.json', listedActor());

describe('what PA-X lists', () => {
  it('becomes an actor, a meeting and a tie, each entry by the import at the time given', () => {
    const { ledger, actors, meetings, ties } = importOf(actorFile, paxFile('one.json', signature()));
    expect(ledger.entries[0]).toEqual({
      seq: 1,
      recorded: '2020-01-01T00:00:00Z',
      by: 'PA-X import',
      why: 'Read from PA-X',
      op: 'put',
      thing: { type: 'agreement', id: 'invented-exports', title: 'Invented exports', paxId: null },
    });
    expect(actors).toEqual([
      {
        type: 'actor',
        id: 'party-a',
        name: 'Party A',
        kind: 'armed-group',
        existence: 'existing',
        aliases: ['PA'],
        ids: { paax: 'ARM_9001', ucdp: '9001', acled: 'Party A Forces' },
        note: 'PA-X files it as “Armed Organization”.',
      },
    ]);
    expect(meetings).toMatchObject([
      {
        id: 'agreement-one-9001',
        title: 'Agreement One',
        place: null,
        date: '2001-03-21',
        note: 'Peace Agreement 9001 of PA-X (https://example.org/agreements/9001/), Process A: Ceasefire; Intrastate.',
      },
    ]);
    expect(ties).toMatchObject([
      {
        id: 'party-a-at-9001',
        kind: 'took-part',
        from: 'party-a',
        to: 'agreement-one-9001',
        grounding: 'stated',
        note: 'PA-X lists it as signatory (party).',
      },
    ]);
  });

  it('rests on the file itself: its rows are counted', () => {
    const file = paxFile('one.json', signature({ actor_name: 'Côte Démo' }), second());
    const { sources, ties } = importOf(file);
    expect(sources).toMatchObject([
      {
        id: 'pax-one-json',
        publisher: 'Peace Agreements Database (PA-X), University of Edinburgh',
        date: null,
        sha256: file.sha256,
        length: file.text.length,
        sentences: [1, 1],
      },
    ]);
    const [quote] = ties[0]?.evidence ?? [];
    expect(quote?.exact).toBe('"signatory_type":"party",\n        "actor_name":"Côte D\\u00e9mo"');
    expect(quote?.place).toEqual({ row: 1 });
    expect(file.text.slice(quote?.start, quote?.end)).toBe(quote?.exact);
  });

  it.each([
    ['Country/State', 'state', { iso3166: 'XAA', paax: 'ARM_9001', ucdp: '9001', acled: 'Party A Forces' }],
    ['Entity', 'other', { paax: 'ARM_9001', ucdp: '9001', acled: 'Party A Forces' }],
  ])('gives an actor filed as %s the kind "%s", and a country’s code to states alone', (type, kind, ids) => {
    const { actors } = importOf(
      paxFile('actors.json', listedActor({ actor_type: type })),
      paxFile('one.json', signature({ actor_type: type })),
    );
    expect(actors).toMatchObject([{ kind, ids }]);
  });

  it('has the same ids whatever the order of rows and files', () => {
    const rows = [signature(), signature({ actor_name: 'Party-A' }), second(), second({ actor_name: '派' }), second({ actor_name: '17' })];
    const idsOf = (...files: readonly ImportFile[]) => importOf(...files).things.map(({ id }) => id);
    const straight = idsOf(actorFile, paxFile('one.json', ...rows));
    expect(idsOf(paxFile('one.json', ...rows.toReversed()), actorFile)).toEqual(straight);
    expect(straight).toEqual([
      'invented-exports',
      'pax-one-json',
      'thing-17',
      'party-a',
      'party-a-2',
      'thing',
      'agreement-one-9001',
      'agreement-two-9002',
      'party-a-at-9001',
      'party-a-2-at-9001',
      'party-a-at-9002',
      'thing-at-9002',
      'thing-17-at-9002',
    ]);
  });
});

describe('what is merged, trimmed or left open', () => {
  it('makes one tie of a row that stands in two files, with its words from both', () => {
    const { ties, notes } = importOf(paxFile('one.json', signature()), paxFile('two.json', second(), signature()));
    expect(ties).toHaveLength(2);
    expect(ties.find(({ to }) => to === 'agreement-one-9001')?.evidence).toMatchObject([
      { source: 'pax-one-json', place: { row: 1 } },
      { source: 'pax-two-json', place: { row: 2 } },
    ]);
    expect(notes).toContain('1 row stands in several files and counts once.');
  });

  it('says how many rows repeat, and which names were trimmed', () => {
    const { actors, ties, notes } = importOf(paxFile('one.json', signature(), signature(), signature({ actor_name: 'Party\u00a0A ' })));
    expect([actors.length, ties.length, ties[0]?.evidence.length]).toEqual([1, 1, 1]);
    expect(notes).toEqual([
      '2 rows repeat another of their file and count once.',
      '1 name was freed of needless spaces: “Party A”.',
      '1 actor is in no actor file and has no ids: “Party A”.',
    ]);
  });

  it('keeps both roles of an actor under one agreement', () => {
    const { ties, notes } = importOf(actorFile, paxFile('one.json', signature(), signature({ signatory_type: 'third party' })));
    expect(ties).toMatchObject([{ note: 'PA-X lists it as signatory (party) and as signatory (third party).' }]);
    expect(ties[0]?.evidence.map(({ place }) => place)).toEqual([{ row: 1 }, { row: 2 }]);
    expect(notes).toEqual([
      '1 actor is listed in more than one role under one agreement, and has one tie that says both: “Party A (agreement 9001)”.',
    ]);
  });

  it('keeps the year alone of a date that can be read both ways', () => {
    const { meetings, notes } = importOf(actorFile, paxFile('one.json', second()));
    expect(meetings).toMatchObject([{ date: '2002' }]);
    expect(meetings[0]?.note).toMatch(/The file has the date as “04\/03\/2002”: day and month cannot be told apart\.$/);
    expect(notes).toEqual([
      '1 agreement has a date whose day and month cannot be told apart, and keeps its year alone: “9002, 04/03/2002”.',
    ]);
  });

  it('gives no identifiers to a name that several actors bear, and says so', () => {
    const { actors } = importOf(
      paxFile('actors.json', listedActor(), listedActor({ id_paax: 'ARM_9000' })),
      paxFile('one.json', signature()),
    );
    expect(actors).toMatchObject([
      {
        ids: {},
        aliases: [],
        note: 'PA-X files it as “Armed Organization”. The actor files list 2 actors of this name (ARM_9000, ARM_9001); the rows do not say which is meant.',
      },
    ]);
  });
});

describe('what cannot be read', () => {
  it.each<[string, ImportFile, unknown]>([
    ['a file that is not JSON', textFile('one.json', 'AgtId;Agt'), expect.stringMatching(/^one\.json is not JSON: .*\.$/)],
    ['a file that is no list', textFile('one.json', '{"AgtId":1}'), 'one.json is an object with "AgtId"; expected a list of rows.'],
    ['an empty list', textFile('one.json', '[]'), 'one.json is an empty list; expected a list of rows.'],
    ['a row that is none', paxFile('one.json', signature(), 7), 'one.json, row 2 is 7; expected an object.'],
    ['rows of something else', paxFile('one.json', { name: 'Party A' }), expect.stringMatching(/^one\.json: no row has an "AgtId"/)],
    ['an empty name', paxFile('one.json', signature({ actor_name: ' ' })), 'one.json, row 1: actor_name is " ", which is empty.'],
    [
      'a name that is a number',
      paxFile('one.json', signature({ actor_name: 5 })),
      'one.json, row 1: actor_name is 5, which is not a text.',
    ],
    [
      'a number that is a text',
      paxFile('one.json', signature({ AgtId: '9001' })),
      'one.json, row 1: AgtId is "9001", which is not a number.',
    ],
    ['a missing field', paxFile('one.json', { AgtId: 9001 }), 'one.json, row 1: Agt is missing.'],
    [
      'an unknown type of actor',
      paxFile('one.json', signature({ actor_type: 'Robot' })),
      expect.stringMatching(/^one\.json, row 1: actor_type is "Robot", which is no actor type of PA-X; known: Country\/State, /),
    ],
    [
      'a date that is none',
      paxFile('one.json', signature({ date: '31/02/2001' })),
      'one.json, row 1: date is "31/02/2001", which is no date as dd/mm/yyyy.',
    ],
    ['a date of another year', paxFile('one.json', signature({ year: 1999 })), 'one.json, row 1: year is 1999, but date is "21/03/2001".'],
    [
      'two titles of one agreement',
      paxFile('one.json', signature(), signature({ Agt: 'Agreement B', actor_name: 'Party B' })),
      'one.json, row 2: Agt is "Agreement B", but one.json, row 1 has "Agreement One" for agreement 9001.',
    ],
    [
      'two types of one name',
      paxFile('one.json', signature(), second({ actor_type: 'Other' })),
      'one.json, row 2: actor_type is "Other", but one.json, row 1 has "Armed Organization" for “Party A”.',
    ],
    [
      'two entries of one actor that differ',
      paxFile('one.json', listedActor(), listedActor({ ucdp_id: 2 })),
      'one.json, row 2: ucdp_id is 2, but one.json, row 1 has 9001 for actor ARM_9001.',
    ],
  ])('%s is named with file, row and value', (_what, file, sentence) => {
    const faults = faultsOf(file);
    expect(faults).toContainEqual(sentence);
  });

  it('is told all at once, from every file', () => {
    const faults = faultsOf(
      paxFile('actors.json', listedActor({ id_paax: 3 })),
      paxFile('one.json', signature({ date: 'May', actor_type: 'Robot' }), signature({ Agt: '' })),
      textFile('two.json', ''),
    );
    expect(faults.map((fault) => fault.split(' is ')[0])).toEqual([
      'actors.json, row 1: id_paax',
      'one.json, row 1: date',
      'one.json, row 1: actor_type',
      'one.json, row 2: Agt',
      'two.json',
    ]);
  });

  it('is an agreement’s id that is none', () => {
    const read = paxLedger([paxFile('one.json', signature())], { ...order, agreement: 'No Id' });
    expect(read).toMatchObject({ ok: false, problems: expect.arrayContaining([expect.stringContaining('is "No Id", which is no id')]) });
  });

  it('is a set of actor files without an agreement', () => {
    expect(faultsOf(actorFile)).toEqual(['No file holds agreements: actors alone have nothing that ties them.']);
  });
});
