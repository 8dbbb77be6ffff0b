import type { AnyThing, Assessment, Condition, Ledger } from '#domain/record/record.ts';
import type { ConditionKind, Grounding } from '#domain/kinds/tieKinds.ts';
import { chanceFrom } from './chance.ts';
import { inventActors } from './inventedCast.ts';
import { inventLedger } from './inventedLedger.ts';
import { idOf, inventMilestone } from './inventedMilestone.ts';
import { inventSource, type Quote } from './inventedSource.ts';

/** How many milestones wait for each other in a row, and in a circle; how far another condition reaches ahead. */
const inRow = 15;
const inCircle = 3;
const farthest = 20;

export interface SequenceSize {
  readonly milestones: number;
  readonly conditions: number;
  readonly deadlocks: number;
}

/**
 * The ledger of an invented agreement in which milestones wait for each other: in long rows, across them, and in circles
 * that nobody can begin with. The same one for the same arguments.
 */
export function manyConditions(id: string, { milestones, conditions, deadlocks }: SequenceSize, seed = 1): Ledger {
  const { quote, source } = inventSource();
  const chance = chanceFrom(seed);
  const actors = inventActors(30);
  const invented = Array.from({ length: milestones }, (_, at) => inventMilestone({ chance, quote, actors }, at + 1)).flat();
  const known = new Map<string, Condition>();
  const add = (kind: ConditionKind, from: number, to: number, grounding: Grounding) => {
    const condition = inventCondition(kind, from, to, grounding, quote);
    known.set(condition.id, condition);
  };
  for (let at = 1; at < milestones; at += 1) if (at % inRow > 0) add('before', at, at + 1, 'stated');
  for (const at of circleStarts(invented.filter(isAssessment), deadlocks)) add('before', at + inCircle - 1, at, 'stated');
  while (known.size < conditions) {
    const from = 1 + Math.floor(chance.next() * (milestones - farthest));
    const to = from + 2 + Math.floor(chance.next() * (farthest - 2));
    add(chance.pick(['before', 'enables', 'enables', 'together-with']), from, to, chance.pick(['stated', 'stated', 'stated', 'inferred']));
  }
  const things = [...actors, ...invented.filter(({ type }) => type !== 'condition'), ...known.values()];
  return inventLedger(id, `Agreement with ${conditions} conditions`, source(), things);
}

const isAssessment = (thing: AnyThing) => thing.type === 'assessment';

/** In each of the first rows, where the first neighbours begin of which none is full yet. */
function circleStarts(assessments: readonly Assessment[], circles: number): number[] {
  const full = new Set(assessments.filter(({ status }) => status === 'full').map(({ milestone }) => milestone));
  const isOpen = (start: number) => Array.from({ length: inCircle }, (_, nth) => idOf(start + nth)).every((id) => !full.has(id));
  const inRowFrom = (first: number) => Array.from({ length: inRow - inCircle + 1 }, (_, nth) => first + nth).find(isOpen) ?? [];
  return Array.from({ length: circles }, (_, row) => inRowFrom(row * inRow + 1)).flat();
}

function inventCondition(kind: ConditionKind, from: number, to: number, grounding: Grounding, quote: Quote): Condition {
  return {
    type: 'condition',
    id: `${idOf(from)}-${kind}-${idOf(to)}`,
    kind,
    from: idOf(from),
    to: idOf(to),
    grounding,
    words: `after milestone ${from}`,
    claimant: null,
    evidence: quote(),
  };
}
