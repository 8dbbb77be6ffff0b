import { type Hedge, hedges, voices } from '#domain/kinds/claimKinds.ts';
import { claimantName } from '#domain/people/claimantName.ts';
import type { Claim } from '#domain/record/record.ts';
import { capital } from '#domain/texts/capital.ts';
import { groupedBy } from '#domain/texts/groupedBy.ts';
import { legendOf } from './legendOf.ts';
import type { CountBar, Figure, FigureRow, FigureScope } from './Figure.ts';
import { lookOfHedge } from './looks.ts';
import { allShown, scopeInWords, subjectOf } from './scopeInWords.ts';

const hedgeNames = Object.keys(hedges) as readonly Hedge[];

/** Claims about the milestones in view, a bar for each claimant; the author's own where the source names nobody. */
export function claimsByClaimant(scope: FigureScope): Figure {
  return claimFigure(scope, 'Claimant', (claim) => claimantName(scope.index, { ...claim, relayedBy: null }));
}

/** Claims about the milestones in view, a bar for each voice that the sources carry them in. */
export function claimsByVoice(scope: FigureScope): Figure {
  return claimFigure(scope, 'Voice', ({ voice }) => capital(voices[voice].label));
}

function claimFigure(scope: FigureScope, by: string, nameOf: (claim: Claim) => string): Figure {
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
  const plain = claims.filter(({ hedge }) => hedge === 'none').length;
  return {
    title:
      claims.length === 0
        ? 'No claim is recorded about these milestones'
        : `${plain} of ${claims.length} claims about the milestones in view come without a hedge`,
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
      'Every claim that the record holds about these milestones, counted once; the hedge is the source’s, as coded. A claim is not a fact.',
    definitions: hedgeNames.map((hedge) => ({ word: hedgeInWords(hedge), meaning: meanings[hedge] })),
  };
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
