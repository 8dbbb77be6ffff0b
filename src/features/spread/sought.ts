import { create } from 'zustand';
import type { Place } from '#domain/record/record.ts';
import { openThing } from '#state/view.ts';

interface Sought {
  readonly source: string;
  readonly place: Place;
}

/** The place that the reader went to, until its source is left. It is no part of the view: the address names the source. */
export const useSought = create<{ readonly sought: Sought | null }>(() => ({ sought: null }));

/** Opens a source at a place. */
export function openPlace(source: string, place: Place): void {
  useSought.setState({ sought: { source, place } });
  openThing(source);
}

/** Forgets the place once its source is left. */
export function leaveSource(id: string | undefined): void {
  if (useSought.getState().sought?.source === id) useSought.setState({ sought: null });
}
