import { describe, expect, it } from 'vitest';
import type { AnyThing, Entry } from '#domain/record/record.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { agreement, assess, claim, milestone, phase, source } from '#tests/fixtures/makeRecord.ts';
import { valueOf } from '#tests/valueOf.ts';
import { actsSince } from './actsSince.ts';
import { changesIn, idsConcerned } from './changesIn.ts';
import { comparedInWords, phaseInWords } from './comparedInWords.ts';
import { comparedSince } from './comparedSince.ts';
import { compareMoments } from './compareMoments.ts';
import { milestoneHistory } from './milestoneHistory.ts';
import { sinceInWords } from './sinceInWords.ts';
import { nothingStands, recordOf, standAfter } from './Standing.ts';

const head = (seq: number, day: string) => ({ seq, recorded: `2026-01-${day}T00:00:00Z`, by: 'Analyst A', why: 'Read in a report' });
const put = (seq: number, day: string, thing: AnyThing): Entry => ({ ...head(seq, day), op: 'put', thing });

/** Full from March; recorded later, but of February: minimum. A claim that limits it comes with that. */
const entries: Entry[] = [
  put(1, '01', agreement),
  put(2, '01', source),
  put(3, '01', phase(1)),
  put(4, '01', milestone('a')),
  put(5, '01', milestone('b', { order: 2 })),
  put(6, '02', claim('first', 'a', { statement: 'It is done.' })),
  put(7, '02', assess('a', 'full', { id: 'first-look', claims: ['first'], validFrom: '2026-01' })),
  put(8, '02', assess('b', 'intermediate')),
  put(9, '03', claim('second', 'a', { statement: 'Less is done.', bears: 'contradicts', date: '2026-01-15' })),
  put(10, '03', assess('a', 'minimum', { id: 'second-look', claims: ['second'], validFrom: '2026-02' })),
  put(11, '04', assess('a', 'intermediate', { id: 'earlier-look', validFrom: '2025-12' })),
  { ...head(12, '05'), op: 'retract', id: 'second' },
];
const known = entries.slice(0, 10);
const index = indexRecord(valueOf(recordOf(standAfter(nothingStands('agreement-a'), known))));
const steps = (clock: 'valid' | 'recorded', all: readonly Entry[] = entries, day = '2026-03-01') =>
  milestoneHistory(all, 'a', clock, index, day).map(({ seq, what, words, fell }) => `${seq} ${what} ${words}${fell ? ' (fell)' : ''}`);

describe('the history of a milestone', () => {
  it('stands in the order of recording, falls marked', () => {
    expect(steps('recorded')).toEqual([
      '6 put the author: It is done.',
      '7 put full',
      '9 put the author: Less is done.',
      '10 put minimum (fell)',
      '11 put intermediate',
      '12 retracted the author: Less is done.',
    ]);
  });

  it('stands in the order of the days that things are valid from, what is undated first', () => {
    expect(steps('valid')).toEqual([
      '6 put the author: It is done.',
      '11 put intermediate',
      '7 put full',
      '9 put the author: Less is done.',
      '12 retracted the author: Less is done.',
      '10 put minimum (fell)',
    ]);
  });

  it('tells each date that was agreed, and of a milestone that is changed otherwise nothing', () => {
    const dated = [
      ...entries,
      put(13, '06', milestone('a', { agreedDate: '2026-02-01' })),
      put(14, '07', milestone('a', { agreedDate: '2026-02-01', title: 'Another title' })),
      put(15, '08', milestone('a', { agreedDate: '2026-04-01' })),
    ];
    expect(steps('recorded', dated).slice(6)).toEqual([
      '13 put agreed for 2026-02-01',
      '15 put agreed date put off from 2026-02-01 to 2026-04-01',
    ]);
  });

  it('tells no fall from an assessment that was retracted, nor of one that was only corrected', () => {
    const wrong = [
      ...entries.slice(0, 5),
      put(6, '02', assess('a', 'full', { id: 'wrong', validFrom: '2026-01' })),
      { ...head(7, '03'), op: 'retract' as const, id: 'wrong' },
      put(8, '04', assess('a', 'intermediate', { id: 'right', validFrom: '2026-02' })),
      put(9, '05', assess('a', 'minimum', { id: 'right', validFrom: '2026-02' })),
    ];
    const none = ['6 put full', '7 retracted full', '8 put intermediate', '9 changed minimum'];
    expect(steps('recorded', wrong)).toEqual(none);
    expect(steps('valid', wrong)).toEqual(none);
  });

  it('tells a fall where the flag is raised: no earlier status that is filled in later, none on a day before it', () => {
    const filledIn = [
      ...entries.slice(0, 5),
      put(6, '02', assess('a', 'full', { id: 'later', validFrom: '2026-02' })),
      put(7, '03', assess('a', 'minimum', { id: 'earlier', validFrom: '2026-01' })),
      put(8, '04', assess('a', 'intermediate', { id: 'last', validFrom: '2026-03' })),
    ];
    expect(steps('recorded', filledIn)).toEqual(['6 put full', '7 put minimum', '8 put intermediate (fell)']);
    expect(steps('valid', filledIn)).toEqual(['7 put minimum', '6 put full', '8 put intermediate (fell)']);
    expect(steps('valid', filledIn, '2026-02-20')).toEqual(['7 put minimum', '6 put full', '8 put intermediate']);
  });

  it('keeps a fall where the retraction of what stood before it is taken back', () => {
    const again = [
      ...entries.slice(0, 5),
      put(6, '02', assess('a', 'full', { id: 'first-look' })),
      put(7, '03', assess('a', 'minimum', { id: 'second-look' })),
      { ...head(8, '04'), op: 'retract' as const, id: 'first-look' },
      put(9, '05', assess('a', 'full', { id: 'first-look' })),
    ];
    expect(steps('recorded', again)).toEqual(['6 put full', '7 put minimum (fell)', '8 retracted full', '9 put full']);
    expect(steps('valid', again)).toEqual(['6 put full', '7 put minimum (fell)', '8 retracted full', '9 put full']);
  });

  it('knows of each entry how the thing stood before, and what it concerns', () => {
    const { changes, ever } = changesIn(entries);
    expect(changes.get(12)).toEqual({ before: entries[8]?.op === 'put' ? entries[8].thing : null, after: undefined });
    expect(ever.has('second')).toBe(true);
    const about = entries.filter((entry) => idsConcerned(entry, changes.get(entry.seq)).includes('a'));
    expect(about.map(({ seq }) => seq)).toEqual([4, 6, 7, 9, 10, 11, 12]);
  });
});

describe('two moments of a ledger', () => {
  const held = { agreement: 'agreement-a', entries: known, shipped: 0 };
  const compared = valueOf(compareMoments(held, { known: '2026-01-02', valid: null }, { known: null, valid: null }, '2026-03-01'));

  it('tell what fell, which claim did it, what is new, and the scores', () => {
    expect(compared.statuses).toEqual([
      {
        milestone: 'a',
        title: 'Milestone a',
        before: 'full',
        after: 'minimum',
        moved: 'fell',
        claims: [{ id: 'second', statement: 'Less is done.' }],
      },
    ]);
    expect(
      compared.phases.map(({ before, after }) => [Math.round(before?.score?.percent ?? 0), Math.round(after?.score?.percent ?? 0)]),
    ).toEqual([[83, 50]]);
    expect(compared.differences.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['new second', 'new second-look']);
  });

  it('tell a phase that one of them lacks as new, or as gone', () => {
    const later = [...known, put(11, '06', { type: 'phase', id: 'phase-9', title: 'Phase nine', order: 9, holds: 'milestones' })];
    const at = (number: string) => ({ known: number, valid: null });
    const told = (from: string, to: string) =>
      valueOf(compareMoments({ ...held, entries: later }, at(from), at(to), '2026-03-01'))
        .phases.map(phaseInWords)
        .at(-1);
    expect(told('10', '11')).toBe('Phase nine: new. No milestones; none of it is scored.');
    expect(told('11', '10')).toBe('Phase nine: gone. Before: no milestones; none of it is scored.');
  });

  it('differ by the day alone, where only that differs', () => {
    const days = valueOf(compareMoments(held, { known: null, valid: '2026-01-20' }, { known: null, valid: '2026-02-20' }, '2026-03-01'));
    expect(days.differences).toEqual([]);
    expect(days.statuses.map(({ moved }) => moved)).toEqual(['fell']);
    expect(valueOf(compareMoments(held, { known: null, valid: null }, { known: null, valid: null }, '2026-03-01')).statuses).toEqual([]);
  });

  it('are refused in a sentence where nothing was known', () => {
    const refused = compareMoments(held, { known: '2020-01-01', valid: null }, { known: null, valid: null }, '2026-03-01');
    expect(refused).toEqual({ ok: false, problems: ['Nothing of this agreement was known at "2020-01-01".'] });
  });

  it('leave as text', () => {
    const text = comparedInWords(compared);
    expect(text).toContain('From: as known on 2 January 2026, entry 8. To: now, entry 10.');
    expect(text).toContain(
      '- Phase one: 1 intermediate, 1 minimum; 0 of 2 achievements full, as reported; score 50 of 100; the score fell. Before: 1 full, 1 intermediate; 1 of 2 achievements full, as reported; score 83 of 100.',
    );
    expect(text).toContain('- Milestone a: fell from full to minimum, on “Less is done”');
    expect(text).toContain('## New: 2 things\n\n- Claim: Less is done\n- Assessment: Assessment of Milestone a');
  });

  it('leave as text without what may not leave, which is counted', () => {
    const secret = claim('secret', 'a', { statement: 'Told by N.', handling: 'confidential' });
    const worse = [...known, put(11, '06', secret), put(12, '06', assess('a', 'explored-only', { id: 'third-look', claims: ['secret'] }))];
    const from = { known: '10', valid: null };
    const text = comparedInWords(valueOf(compareMoments({ ...held, entries: worse }, from, { known: null, valid: null }, '2026-03-01')));
    expect(text).not.toContain('Told by N');
    expect(text).toContain('- Milestone a: changed from minimum to explored only, on 1 claim withheld');
    expect(text).toContain('## New: 2 things\n\n- Assessment: Assessment of Milestone a\n- 1 thing withheld\n');
    const back = comparedInWords(valueOf(compareMoments({ ...held, entries: worse }, { known: null, valid: null }, from, '2026-03-01')));
    expect(back).not.toContain('Told by N');
    expect(back).toContain('## Gone: 2 things\n\n- Assessment: Assessment of Milestone a\n- 1 thing withheld\n');
  });

  it('tell what moved since a visit: the statuses, the claims that did it, and the scores', () => {
    const visit = { entries: 7, recorded: '2026-01-02T00:00:00Z' };
    const ledger = { entries: known, shipped: 0, misfits: [] };
    const text = sinceInWords(index, actsSince(ledger, visit, ''), 7, comparedSince('agreement-a', ledger, visit, '2026-03-01'));
    expect(text).toMatch(/- Phase one: .*the score fell\. Before: .*\n/);
    expect(text).toContain('## Statuses\n\n- Milestone a: fell from full to minimum, on “Less is done”\n');
    const renumbered = { entries: 9, recorded: '2026-01-02T00:00:00Z' };
    expect(comparedSince('agreement-a', ledger, renumbered, '2026-03-01')?.statuses).toHaveLength(1);
    expect(comparedSince('agreement-a', ledger, { entries: 0, recorded: null }, '2026-03-01')).toBeNull();
  });

  it('tell what was recorded since a visit as it may leave the house', () => {
    const secret = claim('secret', 'a', { statement: 'Told by N.', handling: 'confidential' });
    const told = [put(11, '06', secret), put(12, '07', claim('open', 'a', { statement: 'It is so.' }))];
    const later = indexRecord(valueOf(recordOf(standAfter(nothingStands('agreement-a'), [...known, ...told]))));
    const text = sinceInWords(
      later,
      actsSince({ entries: [...known, ...told], shipped: 0, misfits: [] }, { entries: 10, recorded: null }, ''),
      10,
      null,
    );
    expect(text).toContain('# Agreement A: 2 acts since entry 10\n');
    expect(text).toMatch(/\n- 2026-01-07: \w+ the claim “It is so”\.\n- 2026-01-06: 1 thing withheld, or standing no more\.\n$/);
    for (const kept of ['Told by N', 'Analyst A', 'Read in a report']) expect(text).not.toContain(kept);
  });
});
