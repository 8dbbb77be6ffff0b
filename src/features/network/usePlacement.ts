import { useEffect, useMemo, useState } from 'react';
import type { Network } from '#domain/network/network.ts';
import type { Laid } from '#drawing/placing/Laid.ts';
import { isLarge } from '#drawing/scene/isLarge.ts';
import { layoutNetwork } from '#drawing/placing/layoutNetwork.ts';
import type { LayoutAnswer, LayoutRequest } from './layoutWorker.ts';
import type { Placement } from '#drawing/placing/Placement.ts';

/** How a large network's placement stands. */
export interface Placing {
  /** Null until it is there. */
  readonly placement: Placement | null;
  /** How far it is, from 0 to 1; null where nothing is under way. */
  readonly share: number | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Where the nodes of a network stand: at once for a small one, from a worker that can be cancelled for a large one. */
export function usePlacement(network: Network, phaseIds: readonly string[]): Placing {
  const large = isLarge(network.nodes.length, network.edges.length);
  const atOnce = useMemo(() => (large ? null : layoutNetwork(network, phaseIds)), [large, network, phaseIds]);
  const [placed, setPlaced] = useState<{ readonly of: Network; readonly placement: Placement } | null>(null);
  const [progress, setProgress] = useState<{ readonly of: Network; readonly share: number } | null>(null);
  const [cancelled, setCancelled] = useState<Network | null>(null);
  const under = large && cancelled !== network && placed?.of !== network;
  useEffect(() => {
    if (!under) return undefined;
    return placeInWorker(
      { network: laidOf(network), phaseIds },
      (share) => setProgress({ of: network, share }),
      (placement) => setPlaced({ of: network, placement }),
    );
  }, [under, network, phaseIds]);
  return {
    placement: atOnce ?? (placed?.of === network ? placed.placement : null),
    share: !under ? null : progress?.of === network ? progress.share : 0,
    cancel: () => setCancelled(network),
    again: () => setCancelled(null),
  };
}

/** Only what the layout asks for goes to the worker: everything sent is copied. */
function laidOf({ nodes, edges }: Network): Laid {
  return {
    nodes: nodes.map(({ id, band, label, phase, under, row }) => ({
      id,
      band,
      label,
      phase,
      under,
      row: row === null ? null : { milestone: { order: row.milestone.order } },
    })),
    edges: edges.map(({ id, from, to }) => ({ id, from, to })),
  };
}

/** Places a network in a worker. Returns the way to cancel it: the worker ends at once. */
function placeInWorker(request: LayoutRequest, onShare: (share: number) => void, onPlaced: (placement: Placement) => void): () => void {
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    if ('share' in data) return onShare(data.share);
    onPlaced(data.placement);
    worker.terminate();
  });
  // where a worker cannot run, the page itself does it
  worker.addEventListener('error', () => onPlaced(layoutNetwork(request.network, request.phaseIds)), { once: true });
  worker.postMessage(request, []);
  return () => worker.terminate();
}
