import type { View } from '#state/view.ts';

/** The view that stands on the page: it follows that of the address by a few frames. */
export const drawn: { view: View | null } = { view: null };
