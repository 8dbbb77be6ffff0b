import { nextFrame } from './nextFrame.ts';

/** A picture cannot change on a canvas without one of these. */
const strokes = ['clearRect', 'fillRect', 'drawImage', 'stroke', 'fill', 'fillText'] as const;

/**
 * Watches a box for changes of its document and of every canvas. What it gives waits for two frames in a row without any,
 * and says when the first of them began, by performance.now(): the frame after the last one that was painted. A canvas
 * that a worker draws on is not seen; whoever draws so has to say itself when it is done.
 */
export function watchChanges(box: HTMLElement): () => Promise<number> {
  let changed = false;
  const note = () => void (changed = true);
  new MutationObserver(note).observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const stroke of strokes) noteCalls(CanvasRenderingContext2D.prototype, stroke, note);
  return async () => {
    let since = 0;
    for (let quiet = 0; quiet < 2;) {
      await nextFrame();
      quiet = changed ? 0 : quiet + 1;
      changed = false;
      if (quiet === 1) since = performance.now();
    }
    return since;
  };
}

function noteCalls(target: CanvasRenderingContext2D, name: (typeof strokes)[number], note: () => void): void {
  const own = Object.getOwnPropertyDescriptor(target, name)?.value as (...given: unknown[]) => unknown;
  Object.defineProperty(target, name, {
    value(this: CanvasRenderingContext2D, ...given: unknown[]) {
      note();
      return own.apply(this, given);
    },
  });
}
