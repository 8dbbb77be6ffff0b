import type { Laid } from '#drawing/placing/Laid.ts';
import { layoutNetwork } from '#drawing/placing/layoutNetwork.ts';
import type { Placement } from '#drawing/placing/Placement.ts';

/** What the worker is asked: a network to place, and the ids of its phases in order. */
export interface LayoutRequest {
  readonly network: Laid;
  readonly phaseIds: readonly string[];
}

/** What it answers: how far it is, from 0 to 1, as often as it gets further; in the end the placement. */
export type LayoutAnswer = { readonly share: number } | { readonly placement: Placement };

const answer = (said: LayoutAnswer) => postMessage(said);

addEventListener('message', ({ data: { network, phaseIds } }: MessageEvent<LayoutRequest>) => {
  answer({ placement: layoutNetwork(network, phaseIds, (share) => answer({ share })) });
});
