import { leaveSource } from './sought.ts';

let firstLoad = true;

/** Whether an address opens this thing by itself: then nobody asked for the focus to move. */
export function opensByItself(address: string, id: string | undefined): boolean {
  return new URL(address).searchParams.get('open') === id;
}

/**
 * A ref for an open spread: brings it into sight, and gives it the focus where the reader opened it, not where the page
 * came with it, and not where a place inside it has the focus already.
 */
export function arrive(node: HTMLElement | null): (() => void) | undefined {
  if (node === null) return undefined;
  const { thing } = node.dataset;
  const loaded = performance.getEntriesByType('navigation')[0]?.name ?? location.href;
  const byItself = firstLoad && opensByItself(loaded, thing);
  if (!byItself && !node.contains(document.activeElement)) node.focus({ preventScroll: true });
  // on a narrow screen what a link opens lies below the bars; a page that was left somewhere comes back there
  if (!byItself || isFresh()) bringIntoSight(node);
  firstLoad = false;
  return () => leaveSource(thing);
}

const isFresh = (): boolean =>
  performance.getEntriesByType('navigation').every((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'navigate');

/** The page stays where it is while the head of the spread is in sight; it comes into sight where it is not. */
function bringIntoSight(node: HTMLElement): void {
  const { top } = node.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) node.scrollIntoView({ block: 'start' });
}
