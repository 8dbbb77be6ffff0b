import { array, assert, boolean, constantFrom, nat, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { briefingMarkdown } from '#domain/briefing/briefingMarkdown.ts';
import { briefingOf } from '#domain/briefing/briefingOf.ts';
import { packageFiles } from '#domain/package/packageFiles.ts';
import { foldLedger } from '#domain/record/foldLedger.ts';
import { readLedger } from '#domain/record/readUnknown.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import type { AnyThing, Entry, Ledger } from '#domain/record/record.ts';
import { actor, agreement, claim, milestone, phase, source } from '#tests/fixtures/makeRecord.ts';
import { valueOf } from '#tests/valueOf.ts';
import { eraseIdentity } from './eraseIdentity.ts';

const day = '2026-01-31';
const at = '2026-01-01T00:00:00Z';
const came: readonly AnyThing[] = [agreement, source, phase(1), milestone('a'), milestone('b')];
const shipped = came.map((thing, nth): Entry => ({ seq: nth + 1, recorded: at, by: 'Coding', why: 'Shipped', op: 'put', thing }));

/** How a name may stand in words: in any case, with its possessive, in the midst or alone. */
const spellings = [
  'Informant Quill',
  'INFORMANT QUILL’S WORD',
  'So says informant quill.',
  'Informant Quill’s report, and (Informant Quill) again',
  'Told by Informant  Quill',
  'QUILL may be exposed; Quill’s contact, and Ms Quill herself.',
  'Said by I. Quill, i-quill and I.Quill',
];
const words = constantFrom(...spellings, 'Nobody is named.');

/** What an analyst may do in any order: put the informant anew, claim something of them, note it, sign with the name, retract. */
const deeds = {
  person: (nth: number, said: string): AnyThing =>
    actor('informant-quill', {
      name: 'Informant Quill',
      aliases: ['Quill of the port'],
      note: said,
      kind: nth % 2 === 0 ? 'person' : 'other',
    }),
  claim: (nth: number, said: string): AnyThing =>
    claim(`claim-${nth}`, 'a', { statement: said, claimant: 'informant-quill', releasable: nth % 3 === 0 ? said : null }),
  about: (nth: number, said: string): AnyThing => ({
    type: 'note',
    id: nth % 2 === 0 ? `informant-quill-note-${nth}` : `of-quills-contact-${nth}`,
    kind: 'risk',
    text: said,
    about: ['informant-quill'],
    evidence: [],
  }),
  milestone: (_: number, said: string): AnyThing => milestone('b', { title: said, description: said }),
} as const;
const deed = record({
  does: constantFrom(...Object.values(deeds)),
  said: words,
  why: words,
  by: constantFrom('Analyst A', 'Informant Quill'),
  retracts: boolean(),
  nth: nat(5),
});

/** The surname alone tells who it was, in words and in ids. */
const tells = /quill/i;

it('an erased identity is in no export, whatever was recorded of it before', () => {
  assert(
    property(array(deed, { maxLength: 8 }), words, (done, why) => {
      const own: Entry[] = [];
      const push = (entry: Pick<Entry, 'by' | 'why'> & ({ op: 'put'; thing: AnyThing } | { op: 'retract'; id: string })) => {
        const seq = shipped.length + own.length + 1;
        own.push({ ...entry, seq, recorded: at, act: `informant-quill-${seq}` });
      };
      push({ by: 'Analyst A', why, op: 'put', thing: deeds.person(0, 'Nobody is named.') });
      for (const { does, said, why: reason, by, retracts, nth } of done) {
        const thing = does(nth, said);
        push({ by, why: reason, op: 'put', thing });
        if (retracts && thing.type === 'note') push({ by, why: reason, op: 'retract', id: thing.id });
      }
      expect(JSON.stringify(own)).toMatch(tells);
      const next = { seq: shipped.length + own.length + 1, recorded: at };
      const wish = { id: 'informant-quill', by: 'Analyst A', why: 'For protection' };
      const erased = valueOf(eraseIdentity({ agreement: 'agreement-a', shipped, own }, wish, next));
      const ledger: Ledger = valueOf(
        readLedger({ format: 'phasewatch-ledger', version: 1, agreement: 'agreement-a', entries: [...shipped, ...erased.own] }),
      );
      const folded = valueOf(foldLedger(ledger));
      const index = indexRecord(folded);
      const entries = { entries: ledger.entries, shipped: shipped.length };
      const files = packageFiles({ index, today: day, ledger: entries, shown: new Set(['a']), filters: '', address: null });
      const filter = { status: [], category: [], actor: [], q: '' };
      const briefing = briefingOf({ index, today: day, phase: 'all', filter, inferred: true, address: null });
      const exports = [ledger, folded, files, briefingMarkdown(briefing)].map((each) => JSON.stringify(each));
      for (const text of exports) expect(text).not.toMatch(tells);
    }),
    { numRuns: 200 },
  );
});
