import { categories } from '#domain/kinds/categories.ts';
import { bearings, hedges } from '#domain/kinds/claimKinds.ts';
import { obligations } from '#domain/kinds/obligations.ts';
import type { Actor, AnyThing, Assessment, Claim, Condition, Milestone, Tie } from '#domain/record/record.ts';
import { pointsOf, type Status, statuses } from '#domain/kinds/statuses.ts';
import { rowsOf } from './rowsOf.ts';
import type { Chance } from './chance.ts';
import type { Quote } from './inventedSource.ts';

export interface Invention {
  readonly chance: Chance;
  readonly quote: Quote;
  readonly actors: readonly [Actor, ...Actor[]];
}

/** The id of milestone n. */
export const idOf = (number: number) => `milestone-${number}`;
const phases: readonly [string, string, null] = ['phase-one', 'phase-two', null];

/** Milestone n with its claims, assessments, ties and conditions. Shares are such that every flag comes up in a few hundred. */
export function inventMilestone(invention: Invention, number: number): AnyThing[] {
  const milestone = milestoneOf(invention, number);
  const claims = claimsOn(invention, milestone);
  return [
    milestone,
    ...claims,
    ...assessmentsOf(invention, milestone, claims),
    ...tiesOf(invention, milestone),
    ...conditionsOf(invention, number),
  ];
}

function milestoneOf({ chance }: Invention, number: number): Milestone {
  const long = chance.happens(0.1)
    ? ': with a title as long as the longest that drafters of agreements have put into one article, clause and half-sentence'
    : '';
  return {
    type: 'milestone',
    id: idOf(number),
    title: `Milestone ${number}${long}`,
    phase: chance.pick(phases),
    order: number,
    category: chance.pick(rowsOf(categories)),
    obligation: chance.pick(rowsOf(obligations)),
    description: `What milestone ${number} asks for, in the words of the agreement.`,
    agreedDate: chance.happens(0.2) ? `2020-0${1 + Math.floor(chance.next() * 9)}` : null,
  };
}

function claimsOn({ chance, quote, actors }: Invention, { id }: Milestone): Claim[] {
  return Array.from({ length: chance.pick([1, 1, 2, 3]) }, (_, at) => ({
    type: 'claim',
    id: `claim-${at + 1}-on-${id}`,
    statement: `Statement ${at + 1} on ${id.replace('-', ' ')}.`,
    about: [id],
    kind: 'statement',
    claimant: chance.pick(actors).id,
    relayedBy: null,
    voice: 'reported',
    attribution: { basis: 'in-sentence', from: null },
    hedge: chance.pick(rowsOf(hedges)),
    hedgeWords: null,
    bears: at === 0 ? 'supports' : chance.pick(rowsOf(bearings)),
    date: null,
    credibility: null,
    handling: 'open',
    releasable: null,
    evidence: quote(),
  }));
}

/** One assessment, or two with the later one lower: a status that fell. */
function assessmentsOf({ chance }: Invention, { id }: Milestone, claims: readonly Claim[]): Assessment[] {
  const rests = claims.map((claim) => claim.id);
  if (!chance.happens(0.05)) return [assessmentOf(chance, id, chance.pick(rowsOf(statuses)), rests, null)];
  return [
    assessmentOf(chance, id, 'full', rests, '2020-01'),
    { ...assessmentOf(chance, id, 'minimum', rests, '2020-06'), id: `second-assessment-of-${id}` },
  ];
}

function assessmentOf(chance: Chance, milestone: string, status: Status, claims: string[], validFrom: string | null): Assessment {
  const other = chance.pick(rowsOf(statuses));
  return {
    type: 'assessment',
    id: `assessment-of-${milestone}`,
    milestone,
    status,
    basis: pointsOf(status) === 0 ? chance.pick(['stated', 'silence']) : null,
    defensible: other === status ? [status] : [status, other],
    reason: `Why ${milestone.replace('-', ' ')} stands where it stands.`,
    claims,
    validFrom,
  };
}

function tiesOf({ chance, quote, actors }: Invention, { id }: Milestone): Tie[] {
  const first = Math.floor(chance.next() * actors.length);
  return actors.slice(first, first + chance.pick([1, 1, 2])).map((actor) => ({
    type: 'tie',
    id: `${actor.id}-and-${id}`,
    kind: chance.pick(['carries-out', 'concerned', 'benefits', 'partner']),
    from: actor.id,
    to: id,
    grounding: chance.pick(['stated', 'stated', 'inferred']),
    hedge: 'none',
    note: null,
    evidence: quote(),
  }));
}

function conditionsOf({ chance, quote }: Invention, number: number): Condition[] {
  if (number === 1 || !chance.happens(0.1)) return [];
  return [
    {
      type: 'condition',
      id: `condition-of-${idOf(number)}`,
      kind: chance.pick(['before', 'before', 'together-with', 'enables']),
      from: idOf(number - 1),
      to: idOf(number),
      grounding: 'stated',
      words: `after milestone ${number - 1}`,
      claimant: null,
      evidence: quote(),
    },
  ];
}
