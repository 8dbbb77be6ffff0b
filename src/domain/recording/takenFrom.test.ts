import { describe, expect, it } from 'vitest';
import { proposalsIn } from '#domain/proposals/proposalsIn.ts';
import type { AnyThing } from '#domain/record/record.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { claimFromProposal } from './claimFromProposal.ts';
import { conditionFromProposal } from './conditionFromProposal.ts';
import type { Draft, DraftValues, RecordableType } from './Draft.ts';
import { initialValues, together } from './draftFrom.ts';
import { isTakenAs, takenFrom } from './takenFrom.ts';
import { thingFrom } from './thingFrom.ts';

const text = `Talks on Gaza
Hamas said its weapons will not be handed in before Israeli forces have withdrawn from Gaza. Israel and Hamas spoke of weapons.`;
const source = shippedIndex.record.sources[0]?.id ?? '';
const [first, second] = proposalsIn(text, shippedIndex);
if (first === undefined || second === undefined) throw new Error('Two sentences were to be read.');
const [order] = first.conditions;
if (order === undefined) throw new Error('An order was to be found.');

const claimValues = together(initialValues('claim'), {
  ...claimFromProposal(first, source, text),
  texts: { ...claimFromProposal(first, source, text).texts, statement: 'It waits.' },
});
const conditionValues = conditionFromProposal(first, order, source, text);

const draft = (type: RecordableType, values: DraftValues): Draft => ({
  id: type,
  agreement: 'gaza-ceasefire',
  type,
  act: 'new',
  of: null,
  seen: 0,
  touched: 1,
  why: '',
  ...values,
});

function recorded(type: RecordableType, values: DraftValues): AnyThing {
  const reading = thingFrom({ type, of: null, ...values }, shippedIndex);
  if (!reading.ok) throw new Error(reading.faults.map(({ sentence }) => sentence).join(' '));
  return reading.thing;
}

describe('an order that a sentence states', () => {
  it('begins a condition with its milestones, the source’s words, the speaker and the sentence', () =>
    expect(recorded('condition', conditionValues)).toMatchObject({
      kind: 'before',
      from: order.from,
      to: 'disarmament-of-hamas',
      grounding: 'stated',
      words: 'not be handed in before',
      claimant: 'hamas',
      evidence: [{ source, exact: first.text }],
    }));
});

describe('what was taken from a sentence already', () => {
  const { record } = shippedIndex;
  const [claim, condition] = [recorded('claim', claimValues), recorded('condition', conditionValues)];
  const index = indexRecord({
    ...record,
    claims: [...record.claims.map((each) => ({ ...each, evidence: [] })), ...(claim.type === 'claim' ? [claim] : [])],
    conditions: condition.type === 'condition' ? [condition] : [],
  });

  it('is what quotes it, and nothing of another sentence or source', () => {
    const taken = takenFrom(index, [], source)(first);
    expect(taken).toEqual({ claims: [claim.id], conditions: [condition.id], drafts: [] });
    expect(isTakenAs(index, taken, order)).toBe(true);
    expect(isTakenAs(index, taken, { ...order, from: order.to, to: order.from })).toBe(false);
    expect(takenFrom(index, [], source)(second)).toEqual({ claims: [], conditions: [], drafts: [] });
    expect(takenFrom(index, [], 'another')(first)).toEqual({ claims: [], conditions: [], drafts: [] });
  });

  it('is known by its place where the text was exchanged since', () => {
    const moved = { ...first, start: first.start + 500, end: first.end + 500 };
    expect(takenFrom(index, [], source)(moved).claims).toEqual([claim.id]);
  });

  it('is a draft as well, but none that retracts', () => {
    const drafts = [draft('claim', claimValues), draft('condition', conditionValues)];
    const taken = takenFrom(shippedIndex, drafts, source)(first);
    expect(taken.drafts).toEqual(drafts);
    expect(isTakenAs(shippedIndex, { ...taken, conditions: [] }, order)).toBe(true);
    const retracting = drafts.map((each) => ({ ...each, act: 'retract' as const }));
    expect(takenFrom(shippedIndex, retracting, source)(first).drafts).toEqual([]);
  });
});
