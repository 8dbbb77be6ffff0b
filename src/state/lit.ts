import { create } from 'zustand';

/** The ids that are lit up: what belongs to the thing under the pointer or the focus. */
export const useLit = create<{ readonly ids: ReadonlySet<string> }>(() => ({ ids: new Set() }));

const none: ReadonlySet<string> = new Set();

/** Lights up some ids and nothing else. */
export function lightUp(ids: readonly string[]): void {
  useLit.setState({ ids: new Set(ids) });
}

/** Puts the light out. */
export function lightOut(): void {
  if (useLit.getState().ids.size > 0) useLit.setState({ ids: none });
}

/** The handlers that light up what belongs to an entry, for pointer and keyboard alike. */
export function lighting(ids: readonly string[]) {
  return { onPointerEnter: () => lightUp(ids), onPointerLeave: lightOut, onFocus: () => lightUp(ids), onBlur: lightOut };
}
