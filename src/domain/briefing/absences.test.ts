import { array, assert, constantFrom, integer, property, record as shaped } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsInSources } from '#domain/figures/gapFigure.ts';
import { rowsInView } from '#domain/milestones/rowsInView.ts';
import { gapsOf, owedOf } from '#domain/network/gaps.ts';
import { packageFiles } from '#domain/package/packageFiles.ts';
import { whoIsSilent } from '#domain/people/whoSays.ts';
import type { AgreementRecord } from '#domain/record/record.ts';
import { indexRecord, type RecordIndex } from '#domain/record/recordIndex.ts';
import { handledRecord } from '#tests/fixtures/handledRecord.ts';
import { actor, makeIndex, meeting, tie } from '#tests/fixtures/makeRecord.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import type { Block } from './Briefing.ts';
import { briefingMarkdown } from './briefingMarkdown.ts';
import { briefingOf } from './briefingOf.ts';

const filter = { status: [], category: [], actor: [], q: '' } as const;
const request = { today: '2026-01-31', phase: 'all', filter, inferred: false, address: null } as const;

/** The handled record where nothing is left open that could be: sources are dated, parties speak and sit, monitors find. */
function fullRecord(...[sources, claims, from]: Parameters<typeof handledRecord>): AgreementRecord {
  const record = handledRecord(sources, claims, from);
  for (const one of record.sources) Object.assign(one, { date: '2026-01-02', author: 'Somebody' });
  for (const [at, claim] of record.claims.entries()) {
    if (at % 4 === 0) claim.claimant = at % 8 === 0 ? 'hamas' : 'israel';
    if (at % 5 === 0) claim.kind = 'finding';
  }
  for (const [at, one] of record.ties.entries()) if (one.kind === 'concerned' && at % 2 === 0) one.kind = 'carries-out';
  const evidence = structuredClone(record.ties[0]?.evidence ?? []);
  record.ties.push(
    tie('seat-of-hamas', 'took-part', 'hamas', 'miami-talks', { evidence }),
    tie('act-of-hamas', 'carries-out', 'hamas', 'disarmament-of-hamas', { evidence: structuredClone(record.ties[1]?.evidence ?? []) }),
  );
  return record;
}

const textOf = (index: RecordIndex) => briefingMarkdown(briefingOf({ ...request, index }));
const readmeOf = (index: RecordIndex) =>
  packageFiles({ index, today: request.today, shown: new Set(), filters: '', address: null })[0]?.text ?? 'There is no README.';

/** Sentences that say that something is not there, each with what the whole record must lack for it. */
const absences: readonly { readonly says: RegExp; readonly lacks: (whole: AgreementRecord) => readonly unknown[] }[] = [
  { says: /no source (?:is|yet)/i, lacks: ({ sources }) => sources },
  { says: /^0 sources/m, lacks: ({ sources }) => sources },
  { says: /undated|states no |cut-off: not stated\./, lacks: ({ sources }) => sources.filter(({ date }) => date !== null) },
  { says: /no claim is recorded|none recorded|^0 claims/im, lacks: ({ claims }) => claims },
  { says: /none stated/, lacks: ({ conditions }) => conditions.filter(({ grounding }) => grounding === 'stated') },
];

const falseAbsences = (whole: AgreementRecord, text: string) =>
  absences.flatMap(({ says, lacks }) => (says.test(text) && lacks(whole).length > 0 ? says.source : []));

const gapCells = (index: RecordIndex) => {
  const scope = { index, ...rowsInView(index, 'all', filter, request.today), narrowed: '', inferred: false, today: request.today };
  return gapsInSources(scope).rows.map(({ cells }) => cells);
};

const gapsFigure = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'figure' && block.name === 'gaps' ? block.figure : []));

/** What stands in a list of the briefing behind words: the count, and the names. */
function findingIn(text: string, words: string): { readonly count: string; readonly names: readonly string[] } {
  const [, count = '', names = ''] = new RegExp(String.raw`^- \*\*(.+?)\*\* [^:\n]*${words}[^:\n]*?(?:: (.*))?\.$`, 'm').exec(text) ?? [];
  return { count, names: names.split('; ').filter((name) => name !== '' && !name.endsWith(' withheld')) };
}

const choice = shaped({ handling: constantFrom('open', 'restricted', 'confidential'), released: integer({ min: 0, max: 1 }) });
const anyHandling = shaped({
  sources: array(choice, { minLength: 3, maxLength: 3 }),
  claims: array(choice, { minLength: 42, maxLength: 42 }),
  from: array(integer({ min: 0, max: 2 }), { minLength: 200, maxLength: 200 }),
});

describe('of what is only withheld', () => {
  it('nothing that leaves says that it is not there, whatever the handling', () => {
    assert(
      property(anyHandling, ({ sources, claims, from }) => {
        const whole = indexRecord(fullRecord(sources, claims, from));
        const { phases, cross } = rowsInView(whole, 'all', filter, request.today);
        const rows = [...phases.flatMap((phase) => phase.rows), ...cross];
        const { blocks } = briefingOf({ ...request, index: whole });
        const text = textOf(whole);
        expect(falseAbsences(whole.record, `${text}\n${readmeOf(whole)}`)).toEqual([]);
        const [figure] = gapsFigure(blocks);
        expect(figure?.rows.map(({ cells }) => cells)).toEqual(gapCells(whole));
        const { nobody, unseated, unnamed } = gapsOf(whole, owedOf(rows));
        const ids = nobody.map(({ row }) => row.milestone.id);
        for (const marked of blocks.flatMap((block) => (block.kind === 'network' ? [[...block.nobody]] : []))) expect(marked).toEqual(ids);
        const found = [
          ['no one responsible', `${nobody.length} of 10`, nobody.map(({ row }) => row.milestone.title)],
          ['not listed among', `${unseated.length} actors`, unseated.map((each) => each.actor.name)],
          ['without named participants', `${unnamed.length} of 2 meetings`, []],
        ] as const;
        for (const [words, count, names] of found) {
          const told = findingIn(text, words);
          expect(told.count).toBe(count);
          expect(names).toEqual(expect.arrayContaining([...told.names]));
        }
        const [, silent = ''] = /Who says so.*?([^;]*) 0\./.exec(text) ?? [];
        const heard = ['Hamas', 'Israel', 'a monitoring body'].filter((name) => !whoIsSilent(whole, rows).includes(name));
        expect(heard.filter((name) => silent.includes(name))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('what may not leave at all is said to be withheld', () => {
    const secret = { handling: 'confidential', released: 0 } as const;
    const text = textOf(indexRecord(fullRecord([secret], [], [0])));
    for (const told of ['What it rests on is withheld.', '## Conditions\n\n2 withheld', '42 withheld', 'what is claimed of it is withheld'])
      expect(text).toContain(told);
    expect(text).toContain('as one source reports it');
    expect(text).toContain('Information cut-off: not stated by a source that may be named.');
  });

  it('limits are those of the whole record, by whoever may be told', () => {
    const open = { handling: 'open', released: 0 } as const;
    const secret = { handling: 'confidential', released: 0 } as const;
    expect(textOf(shippedIndex)).toContain(String.raw`Three qualified by Witkoff\*; Turkish source, relayed.`);
    const text = textOf(indexRecord(handledRecord([open, secret], [], [0, 1])));
    expect(text).toContain(String.raw`Three qualified by Witkoff\*; what is withheld.`);
    expect(text).toContain('three with limits');
    expect(text).toContain('**qualified** by a claim that is withheld');
  });

  it('a source that is known by its releasable words states what it states', () => {
    const named = { handling: 'restricted', released: 1 } as const;
    const whole = indexRecord(fullRecord([named], [], [0]));
    expect(textOf(whole)).toContain('somebody 0 is known by these words; the rest is withheld.');
    expect(readmeOf(whole)).toContain('- somebody 0; known by these words alone; handling: restricted');
  });
});

describe('of a record without milestones', () => {
  const seats = [tie('t', 'took-part', 'a', 'm'), tie('u', 'took-part', 'b', 'm')];
  const text = textOf(makeIndex(actor('a'), actor('b'), meeting('m'), meeting('n'), ...seats));

  it('a briefing tells the meetings and nothing of phases, conditions or statuses', () => {
    expect(text.match(/^## .*$/gm)).toEqual([
      '## What this rests on',
      '## Actor network',
      '## Claims and their sources',
      '## What the sources leave open',
      '## Method',
    ]);
    expect(text).not.toMatch(/0 achievements|0 objectives|none stated|Statuses? |Coding range/);
    expect(text).toContain('**1 of 2 meetings** without named participants: talks in Place n.');
  });
});
