import { attributions, type Hedge, hedges, voices } from '#domain/kinds/claimKinds.ts';
import { claimantApart } from '#domain/people/claimantApart.ts';
import { claimantName, isCarriedOver } from '#domain/people/claimantName.ts';
import { claimsAfter } from '#domain/milestones/claimsAfter.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { Claim } from '#domain/record/record.ts';
import { capital } from '#domain/texts/capital.ts';
import { groupedBy } from '#domain/texts/groupedBy.ts';
import { legendOf } from './legendOf.ts';
import type { Column, CountBar, Definition, Figure, FigureRow, FigureScope } from './Figure.ts';
import { lookOfHedge } from './looks.ts';
import { allShown, allWhole, scopeInWords, subjectOf, titleOfNothing } from './scopeInWords.ts';

const hedgeNames = Object.keys(hedges) as readonly Hedge[];

/** By what claims are counted: what a bar is called, and the cells that say the same in a table. */
interface Grouping {
  readonly columns: readonly [Column, ...Column[]];
  readonly nameOf: (claim: Claim) => string;
  readonly cellsOf: (claim: Claim) => readonly string[];
  /** Signs in the names of bars, told where they occur. */
  readonly signs: readonly Definition[];
  /** What the title counts: for how many claims it holds, as one claim, several and none says it. */
  readonly finding: { readonly holds: (claim: Claim) => boolean; readonly one: string; readonly many: string; readonly not: string };
}

const attributed: Column = { name: 'attribution', word: 'Attribution', isNumber: false };

/**
 * Claims about the milestones in view, a bar for each claimant and way of attributing; the author's own where the source names
 * nobody, each source's author apart. A name with an asterisk was carried over from an earlier sentence.
 */
export function claimsByClaimant(scope: FigureScope): Figure {
  const who = (claim: Claim) => claimantApart(scope.index, claim, claimantName(scope.index, { ...claim, relayedBy: null }));
  return claimFigure(scope, {
    columns: [{ name: 'claimant', word: 'Claimant', isNumber: false }, attributed],
    nameOf: (claim) => `${who(claim)}${claim.claimant !== null && isCarriedOver(claim) ? '*' : ''}`,
    cellsOf: (claim) => [who(claim), attributions[claim.attribution.basis].word],
    signs: [{ word: '*', meaning: 'the claimant is carried over from an earlier sentence: inferred' }],
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
  const voiceOf = ({ voice }: Claim) => capital(voices[voice].label);
  return claimFigure(scope, {
    columns: [{ name: 'voice', word: 'Voice', isNumber: false }],
    nameOf: voiceOf,
    cellsOf: (claim) => [voiceOf(claim)],
    signs: [],
    finding: {
      holds: ({ voice }) => voice === 'quotation',
      one: 'is quoted word for word',
      many: 'are quoted word for word',
      not: 'is not quoted word for word',
    },
  });
}

function claimFigure(scope: FigureScope, { columns, nameOf, cellsOf, signs, finding }: Grouping): Figure {
  const claims = claimsOf(allShown(scope));
  const groups = [...groupedBy(claims, nameOf)].sort(([, a], [, b]) => b.length - a.length);
  const rows: FigureRow[] = [];
  const bars = groups.map(([name, own]): CountBar => ({
    name,
    note: '',
    of: own.length,
    parts: hedgeNames.flatMap((hedge) => {
      const hedged = own.filter((claim) => claim.hedge === hedge);
      const [first] = hedged;
      if (first === undefined) return [];
      const ids = hedged.map(({ id }) => id);
      const word = hedgeInWords(hedge);
      rows.push({
        cells: [...cellsOf(first), hedges[hedge].word, ids.length, own.length],
        sentence: `${name}: ${ids.length} of ${own.length} ${own.length === 1 ? 'claim' : 'claims'} ${word}.`,
        ids,
      });
      return { row: rows.length - 1, look: lookOfHedge(hedge), count: ids.length, word };
    }),
  }));
  const [{ name: by }] = columns;
  const some = claimsOf(allWhole(scope)).length > claims.length;
  const later = allShown(scope).some(({ milestone }) => claimsAfter(scope.index, milestone.id, scope.today).length > 0);
  const seen = signs.filter(({ word }) => bars.some(({ name }) => name.endsWith(word)));
  return {
    title: titleOfNothing(scope) ?? titleOf(claims, finding, some),
    subtitle: `${subjectOf(scope)}: claims by ${by} and hedge. ${scopeInWords(scope)}`,
    columns: [
      ...columns,
      { name: 'hedge', word: 'Hedge', isNumber: false },
      { name: 'claims', word: 'Claims', isNumber: true },
      { name: 'of', word: 'Of', isNumber: true },
    ],
    rows,
    plot: { kind: 'counts', unit: 'claim', legend: legendOf(bars), bars },
    method: [
      `Every claim that the record holds about the milestones counted here${some ? ' and that may leave' : ''}${later ? `, dated ${scope.today} or before, or undated` : ''}, counted once; the hedge is the source’s, as coded.`,
      ...seen.map(({ word, meaning }) => `${word} ${capital(meaning)}.`),
      'A claim is not a fact.',
    ].join(' '),
    definitions: [...hedgeNames.map((hedge) => ({ word: hedgeInWords(hedge), meaning: meanings[hedge] })), ...seen],
  };
}

const claimsOf = (rows: readonly MilestoneRow[]): Claim[] => [...new Set(rows.flatMap((row) => row.claims))];

/** For how many of these claims something holds; where some are withheld, that is said of the others. */
function titleOf(claims: readonly Claim[], { holds, one, many, not }: Grouping['finding'], withheld: boolean): string {
  const of = claims.length;
  const count = claims.filter(holds).length;
  if (of === 0) return withheld ? 'The claims about these milestones are withheld' : 'No claim is recorded about these milestones';
  const known = withheld ? ' that may leave' : '';
  if (of === 1) return `The one claim${withheld ? known : ' recorded'} ${count === 1 ? one : not}`;
  if (count === 0) return `No claim of ${of}${known} ${one}`;
  return count === of ? `Each of ${of} claims${known} ${one}` : `${count} of ${of} claims${known} ${count === 1 ? one : many}`;
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
