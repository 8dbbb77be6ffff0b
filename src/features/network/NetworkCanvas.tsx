import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Region } from '#drawing/placing/Placement.ts';
import { type Kept, keepDrawn } from './keepDrawn.ts';
import type { Scene } from '#drawing/scene/scene.ts';

interface Props {
  readonly scene: Scene;
  readonly zoom: number;
  readonly stage: HTMLElement | null;
  /** Hears what region of the picture stands on the canvas. */
  readonly onDrawn: (region: Region) => void;
}

/** A large picture: only what is in sight is drawn. */
export function NetworkCanvas({ scene, zoom, stage, onDrawn }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const kept = useRef<Kept>(null);
  const now = useRef(zoom);
  useEffect(() => {
    if (stage === null || canvas.current === null) return undefined;
    const keeping = keepDrawn(stage, canvas.current, scene, now.current, onDrawn);
    kept.current = keeping;
    return keeping.stop;
  }, [stage, scene, onDrawn]);
  useLayoutEffect(() => {
    now.current = zoom;
    kept.current?.zoomTo(zoom);
  }, [zoom]);
  return <canvas ref={canvas} className="network-canvas" aria-hidden="true" />;
}
