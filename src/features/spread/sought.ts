import { create } from 'zustand';
import type { Place } from '#domain/record/record.ts';
import { openThing } from '#state/view.ts';

interface Sought {
  readonly source: string;
  readonly place: Place;
}

/** The place that the reader went to, until its source is left. It is no part of the view: the address names the source. */
export const useSought = create<{ readonly sought: Sought | null }>(() => ({ sought: null }));

/** Whether nobody has gone to the place yet. A copy that is loaded later lays the place out anew: nobody goes there again. */
let due = false;

/** Opens a source at a place. */
export function openPlace(source: string, place: Place): void {
  due = true;
  useSought.setState({ sought: { source, place } });
  openThing(source);
}

/** Goes to a place that is sought, once; what comes above it in the same moment has its height only with the next frame. */
export function goToSought(node: HTMLElement | null): void {
  if (node === null || !due) return;
  due = false;
  node.focus({ preventScroll: true });
  requestAnimationFrame(() => node.scrollIntoView({ block: 'center' }));
}

/** Forgets the place once its source is left. */
export function leaveSource(id: string | undefined): void {
  if (useSought.getState().sought?.source === id) useSought.setState({ sought: null });
}
