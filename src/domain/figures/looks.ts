import { type Hedge, hedges } from '#domain/kinds/claimKinds.ts';
import { pointsOf, type Status } from '#domain/kinds/statuses.ts';

/** How a mark can look; colour and pattern stand with the drawing. Status has its colours, everything else tones of ink. */
export const looks = [
  'points-3',
  'points-2',
  'points-1',
  'points-0',
  'unscored',
  'tone-0',
  'tone-1',
  'tone-2',
  'tone-3',
  'tone-4',
  'tone-5',
  'tone-6',
] as const;

export type Look = (typeof looks)[number];

/** The look of a status; of what nobody has assessed, that of the unscored. */
export function lookOf(status: Status | null): Look {
  const points = status === null ? null : pointsOf(status);
  return points === null ? 'unscored' : `points-${points}`;
}

const hedgeNames = Object.keys(hedges) as readonly Hedge[];
const tones = looks.filter((look) => look.startsWith('tone-'));

/** The look of a hedge: by its place in the table of hedges. */
export function lookOfHedge(hedge: Hedge): Look {
  return tones[hedgeNames.indexOf(hedge)] ?? 'tone-0';
}
