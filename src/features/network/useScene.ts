import { useEffect, useMemo, useState } from 'react';
import type { Network } from '#domain/network/network.ts';
import { isLarge } from '#drawing/scene/isLarge.ts';
import { inTurns } from '#drawing/scene/inTurns.ts';
import type { Placement } from '#drawing/placing/Placement.ts';
import { composing, type Scene, sceneOf } from '#drawing/scene/scene.ts';

/** A picture, with the part of the network that it shows. */
export interface Composed {
  readonly scene: Scene;
  readonly view: Network;
  readonly placement: Placement;
}

/**
 * The picture of what is seen of a placed network; of a large one that of before, until what is seen now is composed: its `view` tells.
 * Null while there is none.
 */
export function useScene(
  view: Network,
  placement: Placement | null,
  phaseTitles: ReadonlyMap<string, string>,
  gaps: ReadonlySet<string>,
): Composed | null {
  const large = isLarge(view.nodes.length, view.edges.length);
  const small = useMemo(
    () => (large || placement === null ? null : { view, placement, scene: sceneOf(view, placement, phaseTitles, gaps) }),
    [large, view, placement, phaseTitles, gaps],
  );
  const [composed, setComposed] = useState<Composed | null>(null);
  useEffect(() => {
    if (!large || placement === null) return undefined;
    return inTurns(composing(view, placement, phaseTitles, gaps), (scene) => setComposed({ view, placement, scene }));
  }, [large, view, placement, phaseTitles, gaps]);
  if (!large) return small;
  return composed?.placement === placement ? composed : null;
}
