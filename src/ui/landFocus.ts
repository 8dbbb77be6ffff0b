/** How many frames what had the focus may take to leave the page, and what takes it to come: lists are drawn again only after a spread has gone. */
export const frames = 30;

/**
 * Gives the focus a place to land when what has it is about to leave the page: the first of these ids that stands there.
 * A reader who puts the focus somewhere else meanwhile stays there.
 */
export function landFocus(...ids: readonly string[]): void {
  const had = document.activeElement;
  const land = (left: number) => {
    const at = document.activeElement;
    if (at !== null && at !== document.body && at !== had) return;
    const lost = at === null || at === document.body;
    const place = lost ? ids.map((id) => document.getElementById(id)).find((element) => element !== null && stands(element)) : undefined;
    if (place !== undefined && place !== null) place.focus({ preventScroll: place.localName === 'main' });
    else if (left > 0) requestAnimationFrame(() => land(left - 1));
  };
  requestAnimationFrame(() => land(frames));
}

/** Whether something is on the screen. */
export const stands = (element: HTMLElement): boolean => element.getClientRects().length > 0;
