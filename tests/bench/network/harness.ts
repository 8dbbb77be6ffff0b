import { type BenchRecordName, drawableOf } from './benchRecords.ts';
import type { Prepare, Shown } from './Drawable.ts';
import { nextFrame } from './nextFrame.ts';
import { watchChanges } from './watchChanges.ts';

/** Whose drawing: ours, cytoscape's, cytoscape's in a hurry, or none, for what an empty page can do. */
const painters = {
  ours: async (): Promise<Prepare> => (await import('./ourNetwork.tsx')).prepare,
  theirs: async (): Promise<Prepare> => (await import('./theirNetwork.ts')).prepareWith('default'),
  draft: async (): Promise<Prepare> => (await import('./theirNetwork.ts')).prepareWith('draft'),
  empty: async (): Promise<Prepare> => () => async () => ({ nodes: () => [], zoom: () => {}, pan: () => {} }),
};

export type Painter = keyof typeof painters;

/** How long gestures are made, in milliseconds; after how many frames they turn back; how far a pan goes in a frame, in pixels. */
const gesturing = 2000;
const turnAfter = { zoom: 6, pan: 40 } as const;
const panStep = 8;

let draw: () => Promise<Shown>;
let shown: Shown;

/** What the bench asks of the page, in this order. */
export const harness = {
  /** Makes everything ready that is not timed. */
  async prepare(painter: Painter, record: BenchRecordName): Promise<void> {
    draw = (await painters[painter]())(box(), await drawableOf(record));
  },

  /** Draws. Milliseconds from the data to the picture that changes no more, and of the longest task meanwhile: 0 where none took 50. */
  async show(): Promise<{ stable: number; longestTask: number }> {
    const untilStill = watchChanges(box());
    const longestTask = watchTasks();
    await nextFrame();
    // a task of its own: a frame's work is not put to its account
    await new Promise((resolve) => setTimeout(resolve));
    const start = performance.now();
    shown = await draw();
    const stable = (await untilStill()) - start;
    return { stable, longestTask: await longestTask() };
  },

  nodes: () => shown.nodes(),

  /** Lets whatever an input has caused be drawn. */
  async settle(): Promise<void> {
    for (let frame = 0; frame < 3; frame += 1) await nextFrame();
  },

  /** Frames per second while every frame brings one step of a gesture, forth and back. */
  async framesWhile(gesture: 'zoom' | 'pan'): Promise<number> {
    const start = performance.now();
    let frames = 0;
    for (; performance.now() - start < gesturing; frames += 1) {
      const forth = Math.floor(frames / turnAfter[gesture]) % 2 === 0;
      if (gesture === 'zoom') shown.zoom(forth);
      else shown.pan(forth ? panStep : -panStep);
      await nextFrame();
    }
    return (frames * 1000) / (performance.now() - start);
  },
};

function box(): HTMLElement {
  const found = document.getElementById('box');
  if (found === null) throw new Error('The page of the bench has no box.');
  return found;
}

/** Watches for tasks of 50 ms and more; what it gives stops, and says how long the longest took. */
function watchTasks(): () => Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  return async () => {
    // entries come some time after the task
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return longest;
  };
}

declare global {
  interface Window {
    harness: typeof harness;
  }
}

window.harness = harness;
