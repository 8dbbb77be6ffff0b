import { describe, expect, it } from 'vitest';
import { type Status, statusOrder } from '#domain/kinds/statuses.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { thingsIn } from '#domain/record/thingsIn.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { smallRecord } from '#tests/smallRecord.ts';
import { afterChoice } from './afterChoice.ts';
import { type Draft, noValues, readDraft, type RecordableType } from './Draft.ts';
import { initialValues, together, valuesOf, valuesToAssess } from './draftFrom.ts';
import { recordables } from './recordables.ts';
import { thingFrom } from './thingFrom.ts';

const small = indexRecord(smallRecord());

const draft = (type: RecordableType, texts: Record<string, string>, more: Partial<Draft> = {}): Draft => ({
  ...together(initialValues(type), { texts }),
  id: 'draft-a',
  agreement: 'agreement-a',
  type,
  act: 'new',
  of: null,
  seen: 1,
  touched: 1,
  why: '',
  ...more,
});

const sentencesOf = (own: Draft) => {
  const reading = thingFrom(own, small);
  return reading.ok ? [] : reading.faults.map(({ sentence }) => sentence);
};

describe('a draft', () => {
  it.each([
    ['small', small],
    ['shipped', shippedIndex],
  ])('of anything in the %s record gives that thing again, field for field, over a reload too', (_name, index) => {
    for (const thing of thingsIn(index.record)) {
      if (thing.type === 'agreement') continue;
      const own = draft(thing.type, {}, { act: 'change', of: thing.id, ...valuesOf(thing.type, thing) });
      expect(readDraft(JSON.parse(JSON.stringify(own)))).toEqual(own);
      // every status that could be defended is held in the order of the table
      const inOrder = (defensible: readonly Status[]) => statusOrder.filter((status) => defensible.includes(status));
      const sorted = thing.type === 'assessment' ? { ...thing, defensible: inOrder(thing.defensible) } : thing;
      expect(thingFrom(own, index)).toEqual({ ok: true, thing: sorted });
    }
  });

  it('becomes a thing with an id of its words and a place at the end', () => {
    const own = draft('milestone', {
      title: ' Own step ',
      description: 'As worded.',
      phase: 'phase-one',
      category: 'security',
      obligation: 'one-off',
    });
    expect(thingFrom(own, small)).toEqual({
      ok: true,
      thing: {
        type: 'milestone',
        id: 'own-step',
        title: 'Own step',
        description: 'As worded.',
        phase: 'phase-one',
        category: 'security',
        obligation: 'one-off',
        agreedDate: null,
        order: Math.max(...(small.byPhase.get('phase-one') ?? []).map(({ order }) => order)) + 1,
      },
    });
  });

  it('says of each field what is missing or wrong', () => {
    expect(
      sentencesOf(draft('milestone', { title: 'A', agreedDate: '2025-13', order: 'first', category: 'security', obligation: 'one-off' })),
    ).toEqual([
      '“Wording” is empty.',
      '“Agreed date” is “2025-13”, which is no date here; write it like 2025, 2025-12, 2025-12-19, or 2025-12~ for about then.',
      '“Number in the order” is “first”, which is no number counted from 1.',
    ]);
    expect(sentencesOf(draft('claim', { statement: 'A did.', evidence: 'A done' }))).toEqual([
      '“A done” is typed as a quote, but not found in the text yet.',
      '“About” is empty.',
    ]);
  });

  it('names what a kind of tie does not lead to, and what it would have to be', () => {
    const texts = { from: 'hamas', kind: 'led', to: 'disarmament-of-hamas', grounding: 'stated', hedge: 'none' };
    const evidence = shippedIndex.record.ties[0]?.evidence ?? [];
    const faultsOf = (own: Record<string, string>) => {
      const reading = thingFrom({ ...draft('tie', { ...texts, ...own }), quotes: evidence }, shippedIndex);
      return reading.ok ? [] : reading.faults;
    };
    expect(faultsOf({})).toEqual([
      {
        field: 'to',
        sentence: '“To” is “Disarmament of Hamas”, a milestone; with what is chosen beside it, it has to be a meeting.',
      },
    ]);
    expect(faultsOf({ kind: 'concerned' })).toEqual([]);
    const [, , to] = recordables.tie.fields;
    const fitting = (kind: string) => (to?.control === 'one' ? to.fitting?.({ ...noValues, texts: { kind } }) : null);
    expect([fitting('led'), fitting('concerned'), fitting('')]).toEqual([['meeting'], ['milestone'], ['actor', 'meeting', 'milestone']]);
  });

  it('asks for a basis where a status brings no points, and for no other', () => {
    const values = valuesToAssess(small, 'milestone-a', '2026-01-01');
    const own = (texts: Record<string, string>) => draft('assessment', {}, together(values, { texts: { reason: 'Own.', ...texts } }));
    expect(sentencesOf(own({ status: 'not-initiated', basis: '' }))).toEqual(['“What it rests on” is empty.']);
    expect(thingFrom(own({ status: 'minimum', basis: 'silence' }), small)).toMatchObject({ thing: { status: 'minimum', basis: null } });
    expect(thingFrom(own({ status: 'not-initiated', basis: 'silence' }), small)).toMatchObject({ thing: { basis: 'silence' } });
  });

  it('of an assessment takes over the one that holds, once its milestone is chosen, and nothing that was chosen before', () => {
    const day = '2026-01-01';
    const held = shippedIndex.assessments.get('humanitarian-aid')?.at(-1);
    const begun = draft('assessment', { reason: 'Own.' });
    const chosen = afterChoice(begun, { texts: { milestone: 'humanitarian-aid' } }, shippedIndex, day);
    expect(chosen.texts).toMatchObject({ milestone: 'humanitarian-aid', status: held?.status, reason: 'Own.', validFrom: '' });
    expect(chosen.lists['claims']).toEqual(held?.claims);
    const other = afterChoice({ ...begun, ...chosen }, { texts: { milestone: 'disarmament-of-hamas' } }, shippedIndex, day);
    expect(other.texts).toEqual({ ...chosen.texts, milestone: 'disarmament-of-hamas' });
    expect(afterChoice(draft('claim', {}), { texts: { kind: 'finding' } }, shippedIndex, day).texts['kind']).toBe('finding');
  });

  it('of a source without its text says that nothing is known of its length', () => {
    expect(thingFrom(draft('source', { title: 'Report B' }), small)).toMatchObject({
      ok: true,
      thing: { sha256: '0'.repeat(64), length: 0, sentences: [], language: 'en', handling: 'open', releasable: null },
    });
  });

  it('is read from nothing else', () => {
    for (const other of [null, 1, 'draft', {}, [], { ...draft('claim', {}), type: 'agreement' }, { ...draft('claim', {}), extra: 1 }]) {
      expect(readDraft(other)).toBeNull();
    }
  });
});
