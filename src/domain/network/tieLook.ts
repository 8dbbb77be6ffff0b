import { hedges } from '#domain/kinds/claimKinds.ts';
import { tieKinds } from '#domain/kinds/tieKinds.ts';
import type { NetworkEdge } from './network.ts';

/** How a tie looks wherever it is drawn: what the coder inferred and what is hearsay never look like what is stated. */
export const tieLooks = {
  inferred: { word: 'inferred by the coder', width: 1.25, dash: '5 4', strong: false },
  hearsay: { word: 'reportedly', width: 1.75, dash: '0.1 4', strong: false },
  leads: { word: 'led', width: 2.5, dash: null, strong: true },
  responsible: { word: 'carries out', width: 1.75, dash: null, strong: true },
  condition: { word: 'a condition, in the source’s own word', width: 1.75, dash: null, strong: true },
  shared: { word: 'meetings in common, worked out from stated seats', width: 1.25, dash: null, strong: false },
  plain: { word: 'stated', width: 1.25, dash: null, strong: false },
} as const satisfies Record<
  string,
  { readonly word: string; readonly width: number; readonly dash: string | null; readonly strong: boolean }
>;

export type TieLook = keyof typeof tieLooks;

/** The look of a tie: how firm it is comes before what it says. */
export function tieLookOf({ inferred, tie }: NetworkEdge): TieLook {
  if (inferred) return 'inferred';
  if (hedges[tie.hedge].hearsay) return 'hearsay';
  const { leads, responsible } = tieKinds[tie.kind];
  return leads ? 'leads' : responsible ? 'responsible' : 'plain';
}
