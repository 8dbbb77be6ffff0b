import { create } from 'zustand';
import { useView } from './view.ts';

interface Lit {
  /** What belongs to the thing under the pointer or the focus. */
  readonly ids: ReadonlySet<string>;
  /** That thing itself, with whoever acts for it: its own ties are lit too. */
  readonly own: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** What is lit up. */
export const useLit = create<Lit>(() => ({ ids: none, own: none }));

/** Lights up what belongs to a thing and nothing else. */
function lightUp(ids: readonly string[], own: readonly string[]): void {
  useLit.setState({ ids: new Set(ids), own: new Set(own) });
}

/** Puts the light out. */
function lightOut(): void {
  const { ids, own } = useLit.getState();
  if (ids.size + own.size > 0) useLit.setState({ ids: none, own: none });
}

// what lit it up may be gone with the view, and cannot put it out any more
useView.subscribe(lightOut);

/** The handlers that light up what belongs to an entry, and the ties of the entry itself, for pointer and keyboard alike. */
export function lighting(ids: readonly string[], own: readonly string[] = []) {
  const light = () => lightUp(ids, own);
  return { onPointerEnter: light, onPointerLeave: lightOut, onFocus: light, onBlur: lightOut };
}
