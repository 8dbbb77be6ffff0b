import { change, useView } from './view.ts';

/** What pages that come late choose in the view: the first load does without it. */

/** Reads the text of a source, named by its id, for what may bear on the record; null for none. */
export const readIn = (text: string | null) => change({ text });

/** Compares two moments as the address writes them; null as at first. Typing replaces the address, as searching does. */
export const compareMomentsOf = (compare: string | null) =>
  change({ compare }, useView.getState().view.compare === null ? 'pushState' : 'replaceState');
