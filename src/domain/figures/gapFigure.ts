import { claimKinds } from '#domain/kinds/claimKinds.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { sharesOf } from '#domain/milestones/shares.ts';
import { withoutResponsible } from '#domain/people/namedActors.ts';
import type { CountBar, Figure, FigureRow, FigureScope } from './Figure.ts';
import { allShown, scopeInWords, subjectOf } from './scopeInWords.ts';

/** What can be left open of a milestone, each with those of some rows for which it is. */
const gaps: readonly {
  readonly name: string;
  readonly meaning: string;
  readonly open: string;
  readonly told: string;
  readonly of: (rows: readonly MilestoneRow[]) => readonly MilestoneRow[];
}[] = [
  {
    name: 'Who is responsible',
    meaning: 'an actor that a source says carries it out',
    open: 'no one named',
    told: 'named',
    of: withoutResponsible,
  },
  {
    name: 'By when',
    meaning: 'a date that was agreed for it',
    open: 'no agreed date',
    told: 'dated',
    of: (rows) => rows.filter(({ milestone }) => milestone.agreedDate === null),
  },
  {
    name: 'Independent finding',
    meaning: 'the result of a monitor',
    open: 'none named',
    told: 'named',
    of: (rows) => rows.filter(({ claims }) => !claims.some(({ kind }) => claimKinds[kind].independent)),
  },
  {
    name: 'Whose word',
    meaning: 'who claims what is said of it, where that is not the author of the source',
    open: 'the author’s alone',
    told: 'a claimant named',
    of: (rows) => rows.filter(({ claims }) => claims.every(({ claimant }) => claimant === null)),
  },
  {
    name: 'Any step',
    meaning: 'anything beyond intention or talk',
    open: 'none reported',
    told: 'something reported',
    of: (rows) => rows.filter(({ assessment }) => assessment?.basis === 'silence'),
  },
];

/** What the sources leave open of the milestones in view: a finding about the sources, not about anybody's conduct. */
export function gapsInSources(scope: FigureScope): Figure {
  const all = allShown(scope);
  const rows: FigureRow[] = [];
  const bars = gaps.map(({ name, open, told, of }): CountBar => {
    const left = of(all);
    const parts = [
      { word: open, own: left, look: 'tone-0' as const },
      { word: told, own: all.filter((row) => !left.includes(row)), look: 'points-0' as const },
    ];
    const shares = sharesOf(parts.map(({ own }) => own.length));
    return {
      name,
      note: '',
      of: all.length,
      parts: parts.flatMap(({ word, own, look }, at) => {
        if (own.length === 0) return [];
        rows.push({
          cells: [name, word, own.length, all.length, shares[at] ?? 0],
          sentence: `${name}: ${word} for ${own.length} of ${all.length}, ${shares[at] ?? 0} %.`,
          ids: own.map(({ milestone }) => milestone.id),
        });
        return { row: rows.length - 1, look, count: own.length, word };
      }),
    };
  });
  return {
    title:
      all.length === 0
        ? 'No milestone is in view'
        : `No one is named responsible for ${withoutResponsible(all).length} of ${all.length} milestones`,
    subtitle: `${subjectOf(scope)}: what the sources leave open. ${scopeInWords(scope)}`,
    columns: [
      { name: 'question', word: 'What', isNumber: false },
      { name: 'answer', word: 'In the sources', isNumber: false },
      { name: 'milestones', word: 'Milestones', isNumber: true },
      { name: 'of', word: 'Of', isNumber: true },
      { name: 'share_percent', word: 'Share, %', isNumber: true },
    ],
    rows,
    plot: {
      kind: 'counts',
      unit: 'milestone',
      legend: [
        { look: 'tone-0', word: 'left open by the sources' },
        { look: 'points-0', word: 'told' },
      ],
      bars,
    },
    method: 'Findings about the sources, not about anybody’s conduct: what is inferred by the coder does not count as named.',
    definitions: gaps.map(({ name, meaning }) => ({ word: name, meaning })),
  };
}
