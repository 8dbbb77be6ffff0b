import { type Hedge, hedges, voices } from '#domain/kinds/claimKinds.ts';
import { claimantName } from '#domain/people/claimantName.ts';
import type { Claim } from '#domain/record/record.ts';
import { capital } from '#domain/texts/capital.ts';
import { groupedBy } from '#domain/texts/groupedBy.ts';
import { legendOf } from './legendOf.ts';
import type { CountBar, Figure, FigureRow, FigureScope } from './Figure.ts';
import { lookOfHedge } from './looks.ts';
import { allShown, scopeInWords, subjectOf, titleOfNothing } from './scopeInWords.ts';

const hedgeNames = Object.keys(hedges) as readonly Hedge[];

/** Claims about the milestones in view, a bar for each claimant; the author's own where the source names nobody. */
export function claimsByClaimant(scope: FigureScope): Figure {
  return claimFigure(scope, {
    by: 'Claimant',
    nameOf: (claim) => claimantName(scope.index, { ...claim, relayedBy: null }),
    finding: {
      holds: ({ hedge }) => hedge === 'none',
      one: 'comes without a hedge',
      many: 'come without a hedge',
      not: 'comes with a hedge',
    },
  });
}

/** Claims about the milestones in view, a bar for each voice that the sources carry them in. */
export function claimsByVoice(scope: FigureScope): Figure {
  return claimFigure(scope, {
    by: 'Voice',
    nameOf: ({ voice }) => capital(voices[voice].label),
    finding: {
      holds: ({ voice }) => voice === 'quotation',
      one: 'is quoted word for word',
      many: 'are quoted word for word',
      not: 'is not quoted word for word',
    },
  });
}

/** What a bar stands for, and what the title counts: for how many claims it holds, as one claim, several and none says it. */
interface Grouping {
  readonly by: string;
  readonly nameOf: (claim: Claim) => string;
  readonly finding: { readonly holds: (claim: Claim) => boolean; readonly one: string; readonly many: string; readonly not: string };
}

function claimFigure(scope: FigureScope, { by, nameOf, finding }: Grouping): Figure {
  const claims = [...new Set(allShown(scope).flatMap((row) => row.claims))];
  const groups = [...groupedBy(claims, nameOf)].sort(([, a], [, b]) => b.length - a.length);
  const rows: FigureRow[] = [];
  const bars = groups.map(([name, own]): CountBar => ({
    name,
    note: '',
    of: own.length,
    parts: hedgeNames.flatMap((hedge) => {
      const ids = own.filter((claim) => claim.hedge === hedge).map(({ id }) => id);
      if (ids.length === 0) return [];
      const word = hedgeInWords(hedge);
      rows.push({
        cells: [name, hedges[hedge].word, ids.length, own.length],
        sentence: `${name}: ${ids.length} of ${own.length} ${own.length === 1 ? 'claim' : 'claims'} ${word}.`,
        ids,
      });
      return { row: rows.length - 1, look: lookOfHedge(hedge), count: ids.length, word };
    }),
  }));
  return {
    title: titleOfNothing(scope) ?? titleOf(claims, finding),
    subtitle: `${subjectOf(scope)}: claims by ${by.toLowerCase()} and hedge. ${scopeInWords(scope)}`,
    columns: [
      { name: by.toLowerCase(), word: by, isNumber: false },
      { name: 'hedge', word: 'Hedge', isNumber: false },
      { name: 'claims', word: 'Claims', isNumber: true },
      { name: 'of', word: 'Of', isNumber: true },
    ],
    rows,
    plot: { kind: 'counts', unit: 'claim', legend: legendOf(bars), bars },
    method:
      'Every claim that the record holds about the milestones counted here, once; the hedge is the source’s, as coded. A claim is not a fact.',
    definitions: hedgeNames.map((hedge) => ({ word: hedgeInWords(hedge), meaning: meanings[hedge] })),
  };
}

function titleOf(claims: readonly Claim[], { holds, one, many, not }: Grouping['finding']): string {
  const of = claims.length;
  const count = claims.filter(holds).length;
  if (of === 0) return 'No claim is recorded about these milestones';
  if (of === 1) return `The one claim recorded ${count === 1 ? one : not}`;
  if (count === 0) return `No claim of ${of} ${one}`;
  return count === of ? `Each of ${of} claims ${one}` : `${count} of ${of} claims ${count === 1 ? one : many}`;
}

/** How far a source commits itself by each hedge. */
const meanings: Readonly<Record<Hedge, string>> = {
  none: 'the source says it without a limit to how far it commits itself; that does not make it a fact',
  reported: 'the source passes on what is said to have happened',
  alleged: 'the source calls it an allegation',
  expected: 'it lies ahead, and somebody expects it',
  planned: 'it lies ahead, and the plan envisions it',
  explored: 'it was talked about, without a commitment',
  needed: 'somebody says that it is still to be done',
};

const hedgeInWords = (hedge: Hedge): string => (hedge === 'none' ? 'without a hedge' : `hedged as ${hedges[hedge].word}`);
