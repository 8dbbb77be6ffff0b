import { useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { dragToMove } from './dragToMove.ts';
import type { Point } from '#drawing/placing/Placement.ts';

/** How far the picture can be zoomed. */
const least = 0.1;
const most = 4;
/** A picture begins no smaller than this, where its letters can be read; one that is wider then is moved. */
const legible = 0.75;
/** How much one pixel of a wheel zooms. */
const wheelStep = 0.0025;

const within = (zoom: number) => Math.min(most, Math.max(least, zoom));

interface Zoom {
  /** How wide the stage is inside, in pixels. */
  readonly room: number;
  /** Pixels of the screen for a pixel of the picture. */
  readonly zoom: number;
  /** Zooms by a factor; the point in the middle of the stage stays where it is. */
  readonly zoomBy: (by: number) => void;
  /** Makes the picture as wide as its stage, never larger than drawn. */
  readonly fit: () => void;
}

/**
 * Zooming and moving a picture of a width in a stage that scrolls: by call, by the wheel with Ctrl, which is also how a
 * pinch arrives, and by dragging the paper.
 */
export function useZoom(stage: HTMLElement | null, width: number): Zoom {
  const room = useRoom(stage);
  const fitted = room === 0 ? 1 : within(Math.min(1, room / width));
  const [chosen, setChosen] = useState<number | null>(null);
  const zoom = chosen ?? Math.max(legible, fitted);
  /** What is to stay: a point of the picture, and where on the stage it stands. */
  const held = useRef<{ readonly point: Point; readonly at: Point } | null>(null);
  const zoomAt = useCallback(
    (by: number, at?: Point) => {
      if (stage === null) return;
      const place = at ?? { x: stage.clientWidth / 2, y: stage.clientHeight / 2 };
      held.current = { at: place, point: pointAt(stage, place, zoom) };
      setChosen((before) => within((before ?? zoom) * by));
    },
    [stage, zoom],
  );
  useLayoutEffect(() => {
    if (stage !== null && held.current !== null) hold(stage, held.current, zoom);
    held.current = null;
  }, [stage, zoom]);
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      if (stage === null || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const edge = stage.getBoundingClientRect();
      zoomAt(Math.exp(-event.deltaY * wheelStep), { x: event.clientX - edge.left, y: event.clientY - edge.top });
    };
    // React listens passively: the page itself would zoom
    stage?.addEventListener('wheel', onWheel, { passive: false });
    return () => stage?.removeEventListener('wheel', onWheel);
  }, [stage, zoomAt]);
  useEffect(() => (stage === null ? undefined : dragToMove(stage)), [stage]);
  return { room, zoom, zoomBy: zoomAt, fit: () => setChosen(fitted) };
}

/** How wide a stage is inside, in pixels; 0 before it is there. */
function useRoom(stage: HTMLElement | null): number {
  const follow = useCallback(
    (changed: () => void) => {
      const resizing = new ResizeObserver(changed);
      if (stage !== null) resizing.observe(stage);
      return () => resizing.disconnect();
    },
    [stage],
  );
  return useSyncExternalStore(
    follow,
    () => stage?.clientWidth ?? 0,
    () => 0,
  );
}

/** Where the picture begins in its stage: in the middle of one that is wider. */
function originOf(stage: HTMLElement): Point {
  const picture = stage.firstElementChild;
  return picture instanceof HTMLElement ? { x: picture.offsetLeft, y: picture.offsetTop } : { x: 0, y: 0 };
}

function pointAt(stage: HTMLElement, { x, y }: Point, zoom: number): Point {
  const origin = originOf(stage);
  return { x: (stage.scrollLeft + x - origin.x) / zoom, y: (stage.scrollTop + y - origin.y) / zoom };
}

function hold(stage: HTMLElement, { point, at }: { readonly point: Point; readonly at: Point }, zoom: number): void {
  const origin = originOf(stage);
  stage.scrollTo({ left: origin.x + point.x * zoom - at.x, top: origin.y + point.y * zoom - at.y, behavior: 'instant' });
}
