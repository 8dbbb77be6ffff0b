import { describe, expect, it } from 'vitest';
import { actor, assess, claim, makeIndex, milestone, phase, tie } from '#tests/fixtures/makeRecord.ts';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { progressOf } from '#domain/milestones/progress.ts';
import type { AnyThing } from '#domain/record/record.ts';
import type { FigureScope } from './Figure.ts';
import { type FigureName } from './figureWords.ts';
import { figures, figuresOf } from './figures.ts';

const today = '2026-01-01';
const things: AnyThing[] = [
  milestone('a', { order: 1, category: 'security' }),
  assess('a', 'full'),
  claim('c1', 'a', { hedge: 'reported' }),
  milestone('b', { order: 2, category: 'governance', agreedDate: '2025-06' }),
  assess('b', 'intermediate', { defensible: ['minimum', 'intermediate'] }),
  claim('c2', 'b', { claimant: 'x', voice: 'quotation' }),
  claim('c3', 'b', { claimant: 'x' }),
  milestone('c', { order: 3, category: 'governance' }),
  milestone('d', { phase: 'phase-2', order: 1 }),
  assess('d', 'not-initiated', { basis: 'silence' }),
  milestone('e', { phase: null, order: 1 }),
  assess('e', 'allegation'),
  actor('x'),
  tie('t', 'carries-out', 'x', 'a'),
];

function scopeOf(own: readonly AnyThing[] = things, narrow: Partial<FigureScope> = {}): FigureScope {
  const index = makeIndex(phase(1), phase(2, 'objectives'), ...own);
  const of = (id: string | null) => milestoneRows(index, index.byPhase.get(id) ?? [], today);
  const phases = index.phases.map((each) => ({ phase: each, rows: of(each.id) }));
  const cross = of(null);
  return {
    index,
    phases,
    cross,
    shown: new Set([...phases.flatMap(({ rows }) => rows), ...cross]),
    narrowed: '',
    inferred: false,
    today,
    ...narrow,
  };
}

const made = (name: FigureName, scope = scopeOf()) => figures[name].make(scope);
const cells = (name: FigureName, scope = scopeOf()) => made(name, scope).rows.map((row) => row.cells);

describe('every figure', () => {
  const all = figuresOf(scopeOf());

  it.each(all.map(({ name, figure }) => [name, figure] as const))(
    '%s has a cell for each column, a sentence and a door for each row',
    (_, figure) => {
      expect(figure.rows.length).toBeGreaterThan(0);
      for (const row of figure.rows) {
        expect(row.cells).toHaveLength(figure.columns.length);
        row.cells.forEach((cell, at) =>
          expect(cell === null || (typeof cell === 'number') === figure.columns[at]?.isNumber, `${row.sentence} ${at}`).toBe(true),
        );
        expect(row.sentence).toMatch(/\.$/);
        expect(row.ids.every((id) => scopeOf().index.things.has(id))).toBe(true);
      }
      expect(new Set(figure.rows.map(({ sentence }) => sentence)).size).toBe(figure.rows.length);
    },
  );

  it.each(all.filter(({ figure }) => figure.plot.kind === 'counts').map(({ name, figure }) => [name, figure] as const))(
    '%s draws each row once, as many as it counts, under a look of its legend',
    (_, { plot, rows }) => {
      if (plot.kind !== 'counts') throw new Error('no bars');
      const parts = plot.bars.flatMap((bar) => bar.parts);
      expect(parts.map(({ row }) => row)).toEqual(rows.map((_row, at) => at));
      for (const part of parts) {
        expect(part.count).toBe(rows[part.row]?.ids.length);
        expect(plot.legend.map(({ look }) => look)).toContain(part.look);
      }
      for (const { of, parts: own } of plot.bars) expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(of);
    },
  );
});

describe('status by phase', () => {
  it('counts the milestones of each phase by status, with shares that add up to 100', () => {
    expect(cells('status-by-phase')).toEqual([
      ['Phase one', 'full', 1, 3, 33.4],
      ['Phase one', 'intermediate', 1, 3, 33.3],
      ['Phase one', 'not assessed', 1, 3, 33.3],
      ['Phase two', 'no step reported', 1, 1, 100],
      ['Cross-cutting', 'allegation', 1, 1, 100],
    ]);
  });

  it('is narrowed by a filter and says so; its title is then its subject', () => {
    const scope = scopeOf();
    const shown = new Set([...scope.shown].filter(({ milestone: { id } }) => id === 'b'));
    const figure = made('status-by-phase', { ...scope, shown, narrowed: 'status intermediate' });
    expect(figure.rows.map((row) => row.cells)).toEqual([['Phase one', 'intermediate', 1, 1, 100]]);
    expect(figure.subtitle).toContain('Narrowed to status intermediate: 1 of 5 milestones. Nothing else is counted here.');
    expect(figure.title).toBe('Milestones by phase and status');
    expect(figure.plot.kind === 'counts' && figure.plot.bars.map(({ note, of }) => [note, of])).toEqual([
      ['1 of 3 achievements, as reported', 1],
    ]);
  });
});

it('says the phase that was chosen, so that a picture need not have the switch beside it', () => {
  const scope = scopeOf();
  const one = { ...scope, phases: scope.phases.slice(0, 1), cross: [], shown: new Set(scope.phases[0]?.rows) };
  const cross = { ...scope, phases: [], shown: new Set(scope.cross) };
  for (const name of ['status-by-phase', 'claims-by-voice', 'named', 'gaps'] as const) {
    expect(made(name, scope).subtitle).not.toContain('only.');
    expect(made(name, one).subtitle).toContain('Phase one only.');
    expect(made(name, cross).subtitle).toContain('Cross-cutting milestones only.');
  }
});

it('says in words where a filter leaves nothing', () => {
  const scope = { ...scopeOf(), shown: new Set<never>(), narrowed: 'the word “x”' };
  for (const name of ['status-by-phase', 'status-by-category', 'claims-by-claimant', 'claims-by-voice', 'named'] as const) {
    expect(made(name, scope)).toMatchObject({ title: 'The filter leaves no milestone', rows: [] });
    expect(made(name, scope).subtitle).toContain('Narrowed to the word “x”: 0 of 5 milestones.');
  }
});

it('speaks in no picture of what is on the screen, and gives no two figures one title', () => {
  const all = figuresOf(scopeOf()).map(({ figure }) => figure);
  for (const { title, subtitle, method } of all) expect(`${title} ${subtitle} ${method}`).not.toMatch(/in view|this page|the screen/);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
});

it('status by category has the categories that occur, in the order of the table', () => {
  expect(cells('status-by-category').map(([category, status]) => `${String(category)}: ${String(status)}`)).toEqual([
    'Security: full',
    'Security: no step reported',
    'Security: allegation',
    'Governance: intermediate',
    'Governance: not assessed',
  ]);
});

describe('scores', () => {
  it('are those of the bars, whatever the filter leaves', () => {
    const scope = scopeOf();
    const { score } = progressOf(scope.phases[0]?.rows ?? []);
    expect(score).toMatchObject({ points: 5, most: 6 });
    const whole = cells('scores', scope);
    expect(whole).toEqual([
      ['Phase one', 83.3, 66.7, 83.3, 5, 6, 2, 3],
      ['Phase two', 0, 0, 0, 0, 3, 1, 1],
    ]);
    expect(cells('scores', { ...scope, shown: new Set(), narrowed: 'status full' })).toEqual(whole);
  });

  it('are told in the title, attributed to nobody', () => {
    expect(made('scores').title).toBe('Implementation score of 100: phase one 83, phase two 0');
  });

  it('say of whose codes they are made, and what a 0 is', () => {
    const silent = '0 is “no step reported” where the sources are silent, not that nothing has begun.';
    expect(made('scores').method).toContain(`Coded after that matrix from the sources, not by it. ${silent}`);
    const stated = scopeOf([milestone('a'), assess('a', 'not-initiated', { basis: 'stated' })]);
    expect(made('scores', stated).method).toContain('0 is “not initiated” where a source says so.');
    expect(made('scores', scopeOf([milestone('a'), assess('a', 'full')])).method).not.toContain('0 is');
  });
});

it('claims are counted once each, by claimant and hedge', () => {
  expect(cells('claims-by-claimant')).toEqual([
    ['Actor x', 'in the sentence', 'none', 2, 2],
    ['Author', 'in the sentence', 'reported', 1, 1],
  ]);
});

describe('an attribution that is carried over', () => {
  const carried = claim('c4', 'b', { claimant: 'x', attribution: { basis: 'carried-over', from: { paragraph: 1, sentence: 1 } } });

  it('stands apart from what is said in the sentence, and is marked', () => {
    const figure = made('claims-by-claimant', scopeOf([...things, carried]));
    expect(figure.rows.map(({ sentence }) => sentence)).toEqual([
      'Actor x: 2 of 2 claims without a hedge.',
      'Author: 1 of 1 claim hedged as reported.',
      'Actor x*: 1 of 1 claim without a hedge.',
    ]);
    expect(figure.rows.map(({ cells: [who, how] }) => [who, how])).toContainEqual(['Actor x', 'carried over from an earlier sentence']);
    expect(figure.method).toContain('* The claimant is carried over from an earlier sentence: inferred.');
    expect(made('claims-by-claimant').method).not.toContain('*');
  });

  it('names no claimant where the gaps are counted', () => {
    const alone = [...things, { ...carried, id: 'c5', about: ['d'] }];
    const count = (own: readonly AnyThing[]) =>
      cells('gaps', scopeOf(own)).find(([, answer]) => answer === 'a claimant in the sentence')?.[2];
    expect(count(alone)).toBe(1);
    expect(count([...alone, claim('c6', 'd', { claimant: 'x' })])).toBe(2);
  });
});

it.each([
  [[], 'No claim is recorded about these milestones', 'No claim is recorded about these milestones'],
  [['plain'], 'The one claim recorded comes without a hedge', 'The one claim recorded is not quoted word for word'],
  [['hedged'], 'The one claim recorded comes with a hedge', 'The one claim recorded is not quoted word for word'],
  [['hedged', 'hedged'], 'No claim of 2 comes without a hedge', 'No claim of 2 is quoted word for word'],
  [['plain', 'quoted'], 'Each of 2 claims comes without a hedge', '1 of 2 claims is quoted word for word'],
  [['plain', 'quoted', 'hedged'], '2 of 3 claims come without a hedge', '1 of 3 claims is quoted word for word'],
] as const)('claims %j are counted in the title as one would say it', (kinds, byClaimant, byVoice) => {
  const own = kinds.map((kind, at) =>
    claim(`c${at}`, 'a', { hedge: kind === 'hedged' ? 'reported' : 'none', voice: kind === 'quoted' ? 'quotation' : 'author' }),
  );
  const scope = scopeOf([milestone('a'), ...own]);
  expect([made('claims-by-claimant', scope).title, made('claims-by-voice', scope).title]).toEqual([byClaimant, byVoice]);
});

it('gaps say for how many the sources leave what open', () => {
  expect(cells('gaps').filter(([question]) => question === 'Who is responsible')).toEqual([
    ['Who is responsible', 'no one named', 4, 5, 80],
    ['Who is responsible', 'named', 1, 5, 20],
  ]);
  expect(cells('gaps').find(([question]) => question === 'By when')).toEqual(['By when', 'no agreed date', 4, 5, 80]);
  expect(made('gaps').title).toBe('No one is named responsible for 4 of 5 milestones, in the phases for 3 of 4');
});

it('gaps find a step where a status says so, of those that say whether there is one', () => {
  const steps = cells('gaps').filter(([question]) => question === 'Any step');
  expect(steps).toEqual([
    ['Any step', 'none beyond intention, talk or allegation', 2, 4, 50],
    ['Any step', 'a step reported, or said not to be taken', 2, 4, 50],
  ]);
  const { plot } = made('gaps');
  expect(plot.kind === 'counts' && plot.bars.map(({ note }) => note)).toEqual(['', '', '', '', '4 of 5 assessed']);
});

it('who is named is counted of the milestones in view', () => {
  expect(made('named').title).toBe('1 actor is named in connection with 1 of 5 milestones');
});

describe('scores over time', () => {
  const dated = [
    milestone('a'),
    assess('a', 'full', { id: 'a1', validFrom: '2025-02' }),
    assess('a', 'minimum', { id: 'a2', validFrom: '2025-06-10' }),
    milestone('b', { order: 2 }),
    assess('b', 'full', { id: 'b1' }),
    assess('a', 'full', { id: 'a3', validFrom: '2030' }),
  ];

  it('are not shown before there are two moments', () => {
    expect(figuresOf(scopeOf()).map(({ name }) => name)).not.toContain('history');
  });

  it('fall where an assessment falls; undated ones count on every day, later ones on none before theirs', () => {
    expect(cells('history', scopeOf(dated))).toEqual([
      ['Phase one', '2025-02-01', 100, 100, 100],
      ['Phase one', '2025-06-10', 66.7, 66.7, 66.7],
    ]);
    expect(made('history', scopeOf(dated)).rows.map(({ ids }) => ids)).toEqual([['a'], ['a']]);
  });
});
