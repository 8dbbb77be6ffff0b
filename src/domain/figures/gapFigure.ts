import { speechActs } from '#domain/kinds/speechActs.ts';
import type { Status } from '#domain/kinds/statuses.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { isCarriedOver } from '#domain/people/claimantName.ts';
import { withoutResponsible } from '#domain/people/namedActors.ts';
import type { CountBar, Figure, FigureRow, FigureScope } from './Figure.ts';
import { allWhole, scopeInWords, subjectOf, titleOfNothing } from './scopeInWords.ts';
import { shareDefinition, sharesInTenths } from './sharesInTenths.ts';

/** Whether a status says that a step was taken; null where it leaves that aside. */
const saysStep: Readonly<Record<Status, boolean | null>> = {
  full: true,
  intermediate: true,
  minimum: true,
  'not-initiated': false,
  'explored-only': false,
  'principle-only': false,
  allegation: false,
  'not-yet-due': null,
  'not-assessable': null,
};

const stepOf = ({ assessment }: MilestoneRow): boolean | null => (assessment === null ? null : saysStep[assessment.status]);

/** A source that says that nothing was initiated leaves nothing open: silence does. */
const isSilent = (row: MilestoneRow): boolean => stepOf(row) === false && row.assessment?.basis !== 'stated';

/** What can be left open of a milestone, each with those of some rows for which it is. */
const gaps: readonly {
  readonly name: string;
  readonly meaning: string;
  readonly open: string;
  readonly told: string;
  readonly isOpen: (row: MilestoneRow) => boolean;
  /** Of which rows it can be said at all, and what they are; of every row where nothing is said. */
  readonly among?: { readonly word: string; readonly has: (row: MilestoneRow) => boolean };
}[] = [
  {
    name: 'Who is responsible',
    meaning: 'an actor that a source says carries it out',
    open: 'no one named',
    told: 'named',
    isOpen: ({ responsible }) => responsible.length === 0,
  },
  {
    name: 'By when',
    meaning: 'a date that was agreed for it',
    open: 'no agreed date',
    told: 'dated',
    isOpen: ({ milestone }) => milestone.agreedDate === null,
  },
  {
    name: 'Independent finding',
    meaning: 'the result of a monitor',
    open: 'none named',
    told: 'named',
    isOpen: ({ claims }) => !claims.some(({ kind }) => speechActs[kind].independent),
  },
  {
    name: 'Whose word',
    meaning:
      'who claims what is said of it, named in the sentence that says it: not the author of the source, nor a claimant carried over from an earlier sentence, which is inferred',
    open: 'no claimant in the sentence',
    told: 'a claimant in the sentence',
    isOpen: ({ claims }) => claims.every((claim) => claim.claimant === null || isCarriedOver(claim)),
  },
  {
    name: 'Any step',
    meaning: 'anything beyond intention, talk or an allegation; of what is assessed, and due',
    open: 'none beyond intention, talk or allegation',
    told: 'a step reported, or said not to be taken',
    isOpen: isSilent,
    among: { word: 'assessed', has: (row) => stepOf(row) !== null },
  },
];

/** What the sources leave open of the milestones in view: a finding about the sources, not about anybody's conduct. */
export function gapsInSources(scope: FigureScope): Figure {
  const all = allWhole(scope);
  const rows: FigureRow[] = [];
  const said = gaps.filter(({ among }) => among === undefined || all.some(among.has));
  const bars = said.map(({ name, open, told, isOpen, among }): CountBar => {
    const base = among === undefined ? all : all.filter(among.has);
    const parts = [
      { word: open, own: base.filter(isOpen), look: 'tone-0' as const },
      { word: told, own: base.filter((row) => !isOpen(row)), look: 'points-0' as const },
    ];
    const shares = sharesInTenths(parts.map(({ own }) => own.length));
    return {
      name,
      note: among === undefined || base.length === all.length ? '' : `${base.length} of ${all.length} ${among.word}`,
      of: base.length,
      parts: parts.flatMap(({ word, own, look }, at) => {
        if (own.length === 0) return [];
        const share = shares[at] ?? 0;
        rows.push({
          cells: [name, word, own.length, base.length, share],
          sentence: `${name}: ${word} for ${own.length} of ${base.length}, ${share} %.`,
          ids: own.map(({ milestone }) => milestone.id),
        });
        return { row: rows.length - 1, look, count: own.length, word };
      }),
    };
  });
  return {
    title: titleOfNothing(scope) ?? titleOf(all),
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
    method: [
      'Findings about the sources, not about anybody’s conduct: what is inferred by the coder does not count as named.',
      ...(scope.whole === undefined ? [] : ['Of these milestones what is withheld is counted too.']),
    ].join(' '),
    definitions: [...gaps.map(({ name, meaning }) => ({ word: name, meaning })), shareDefinition],
  };
}

/** For how many no one is named; of the phases apart too, where others stand beside them: those are what somebody is to see to. */
function titleOf(all: readonly MilestoneRow[]): string {
  if (withoutResponsible(all).length === 0)
    return `Someone is named responsible for ${all.length === 1 ? 'the one milestone' : `each of ${all.length} milestones`}`;
  const counted = (rows: readonly MilestoneRow[]) => `${withoutResponsible(rows).length} of ${rows.length}`;
  const inPhases = all.filter(({ milestone }) => milestone.phase !== null);
  const apart = inPhases.length === 0 || inPhases.length === all.length ? '' : `, in the phases for ${counted(inPhases)}`;
  return `No one is named responsible for ${counted(all)} ${all.length === 1 ? 'milestone' : 'milestones'}${apart}`;
}
