import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallRecord } from '#tests/smallRecord.ts';
import { brokenRules } from './brokenRules.ts';
import type { AgreementRecord } from './record.ts';

/** Puts values over the first thing of a drawer, or the one at a place. */
function altered<D extends keyof AgreementRecord>(drawer: D, change: object, at = 0): AgreementRecord {
  const record = smallRecord();
  const things = record[drawer];
  if (Array.isArray(things)) Object.assign(things[at] ?? {}, change);
  return record;
}

const quote = { source: 'report', place: { paragraph: 1, sentence: 2 }, start: 10, end: 15, exact: 'A did', prefix: '', suffix: '' };
const quoted = (change: object) => altered('ties', { evidence: [{ ...quote, ...change }] });

describe('brokenRules', () => {
  it('finds nothing in a sound record', () => expect(brokenRules(smallRecord())).toEqual([]));

  it.each<[string, AgreementRecord, string]>([
    [
      'an id that two things have',
      altered('events', { id: 'talks-one' }),
      'record.events[0].id is "talks-one", which another thing of the record already has.',
    ],
    [
      'an unknown phase',
      altered('milestones', { phase: 'phase-nine' }),
      'record.milestones[0].phase names "phase-nine", but nothing in the record has that id; expected phase.',
    ],
    [
      'a phase that is none',
      altered('milestones', { phase: 'actor-a' }),
      'record.milestones[0].phase names "actor-a", but that is an actor; expected phase.',
    ],
    [
      'an unknown meeting before',
      altered('meetings', { after: 'talks-nine' }, 1),
      'record.meetings[1].after names "talks-nine", but nothing in the record has that id; expected meeting.',
    ],
    [
      'a meeting that has neither title nor place',
      altered('meetings', { place: null }),
      'record.meetings[0] has neither a title nor a place; a meeting is known by one of them.',
    ],
    [
      'a claim about a note',
      altered('claims', { about: ['milestone-a', 'note-a'] }),
      'record.claims[0].about[1] names "note-a", but that is a note; expected agreement or phase or milestone or meeting or event or condition or tie or actor.',
    ],
    [
      'a claimant who is no actor',
      altered('claims', { claimant: 'report' }),
      'record.claims[0].claimant names "report", but that is a source; expected actor.',
    ],
    [
      'a relay that is no actor',
      altered('claims', { relayedBy: 'report' }),
      'record.claims[0].relayedBy names "report", but that is a source; expected actor.',
    ],
    [
      'carried over from nowhere',
      altered('claims', { attribution: { basis: 'carried-over', from: null } }),
      'record.claims[0].attribution.from is missing: an attribution that is carried over names the earlier place.',
    ],
    [
      'an earlier place that nothing is carried over from',
      altered('claims', { attribution: { basis: 'in-sentence', from: { headline: true } } }),
      'record.claims[0].attribution.from names an earlier place, but the attribution is not carried over.',
    ],
    [
      'an assessment of no milestone',
      altered('assessments', { milestone: 'phase-one' }),
      'record.assessments[0].milestone names "phase-one", but that is a phase; expected milestone.',
    ],
    [
      'an assessment on no claim',
      altered('assessments', { claims: ['claim-nine'] }),
      'record.assessments[0].claims[0] names "claim-nine", but nothing in the record has that id; expected claim.',
    ],
    [
      'a status that its own coder would not defend',
      altered('assessments', { defensible: ['minimum'] }),
      'record.assessments[0].defensible leaves out the assessment’s own status, "full".',
    ],
    [
      'a basis beside a status that has points',
      altered('assessments', { basis: 'silence' }),
      'record.assessments[0].basis is "silence" beside status "full": a status of 0 points has a basis, no other has.',
    ],
    [
      'a 0 without a basis',
      altered('assessments', { basis: null }, 1),
      'record.assessments[1].basis is null beside status "not-initiated": a status of 0 points has a basis, no other has.',
    ],
    [
      'a condition from no milestone',
      altered('conditions', { from: 'actor-a' }),
      'record.conditions[0].from names "actor-a", but that is an actor; expected milestone.',
    ],
    [
      'a condition to no milestone',
      altered('conditions', { to: 'talks-one' }),
      'record.conditions[0].to names "talks-one", but that is a meeting; expected milestone.',
    ],
    [
      'a condition that nobody known states',
      altered('conditions', { claimant: 'actor-nine' }),
      'record.conditions[0].claimant names "actor-nine", but nothing in the record has that id; expected actor.',
    ],
    [
      'a tie from the wrong kind of thing',
      altered('ties', { from: 'milestone-b' }),
      'record.ties[0].from names "milestone-b", but that is a milestone; expected actor.',
    ],
    [
      'a tie to the wrong kind of thing',
      altered('ties', { kind: 'led' }),
      'record.ties[0].to names "milestone-a", but that is a milestone; expected meeting.',
    ],
    [
      'a note about nothing known',
      altered('notes', { about: ['milestone-nine'] }),
      'record.notes[0].about[0] names "milestone-nine", but nothing in the record has that id; expected agreement or phase or milestone or meeting or event or condition or tie or actor or source or claim.',
    ],
    [
      'a quote from an unknown source',
      quoted({ source: 'report-nine' }),
      'record.ties[0].evidence[0].source names "report-nine", but nothing in the record has that id; expected source.',
    ],
    [
      'a quote longer than its place',
      quoted({ exact: 'A did it' }),
      'record.ties[0].evidence[0] runs from 10 to 15, but its quote has 8 characters.',
    ],
    [
      'a quote beyond the source',
      quoted({ start: 98, end: 103 }),
      'record.ties[0].evidence[0].end is 103, beyond the source’s 100 characters.',
    ],
    [
      'a sentence that the paragraph does not have',
      quoted({ place: { paragraph: 2, sentence: 2 } }),
      'record.ties[0].evidence[0].place is paragraph 2, sentence 2, which the source does not have.',
    ],
    [
      'a row that a data file does not have',
      quoted({ place: { row: 3 } }),
      'record.ties[0].evidence[0].place is row 3, which the source does not have.',
    ],
    [
      'a paragraph that the source does not have',
      quoted({ place: { paragraph: 3, sentence: 1 } }),
      'record.ties[0].evidence[0].place is paragraph 3, sentence 1, which the source does not have.',
    ],
  ])('says exactly what is wrong with %s', (_what, record, sentence) => expect(brokenRules(record)).toEqual([sentence]));

  it('says that two phases have one order', () => {
    const record = smallRecord();
    record.phases.push({ type: 'phase', id: 'phase-again', title: 'Again', order: 1, holds: 'milestones' });
    expect(brokenRules(record)).toEqual(['record.phases[1].order is 1, which another phase already has.']);
  });

  it('names every fault, not the first only', () => {
    const record = altered('milestones', { phase: 'phase-nine' });
    record.notes[0]?.about.push('gone', 'lost');
    expect(brokenRules(record)).toHaveLength(3);
  });

  it('notices whichever thing is missing that another one names', () => {
    const named = constantFrom('report', 'phase-one', 'actor-a', 'actor-b', 'talks-one', 'milestone-a', 'milestone-b', 'claim-a');
    assert(
      property(named, (id) => {
        const record = smallRecord();
        const without = Object.fromEntries(
          Object.entries(record).map(([name, things]) => [
            name,
            Array.isArray(things) ? things.filter((thing) => thing.id !== id) : things,
          ]),
        );
        const sentences = brokenRules({ ...record, ...without });
        expect(sentences).not.toEqual([]);
        expect(sentences.filter((sentence) => !sentence.includes(`"${id}"`))).toEqual([]);
      }),
    );
  });

  it('takes a quote exactly where it fits into its source', () => {
    assert(
      property(integer({ min: 0, max: 110 }), (start) => {
        expect(brokenRules(quoted({ start, end: start + 5 })).length === 0).toBe(start + 5 <= 100);
      }),
    );
  });
});
