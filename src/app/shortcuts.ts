import { toggleKeys } from './keysShown.ts';
import { closeOpen, goToFirst, stepOpen } from './openRow.ts';
import { useView } from '#state/view.ts';

export interface Shortcut {
  readonly key: string;
  readonly shown: string;
  readonly does: string;
  /** Single letters can be switched off; Escape cannot. */
  readonly letter: boolean;
  /** Acts only in the field of this id, and there only; without it, wherever nothing is typed. */
  readonly field?: string;
  readonly run: () => void;
}

/** Every key of the app, in the order that the list of keys shows them. */
export const shortcuts: readonly Shortcut[] = [
  { key: '/', shown: '/', does: 'search the milestones', letter: true, run: () => document.getElementById('search')?.focus() },
  { key: 'Enter', shown: 'Enter', does: 'from the search to the first row found', letter: false, field: 'search', run: goToFirst },
  { key: 'j', shown: 'J', does: 'next row', letter: true, run: () => stepOpen(1) },
  { key: 'k', shown: 'K', does: 'previous row', letter: true, run: () => stepOpen(-1) },
  { key: '?', shown: '?', does: 'show or hide these keys', letter: true, run: toggleKeys },
  {
    key: 'Escape',
    shown: 'Esc',
    does: 'close what is open',
    letter: false,
    run: () => useView.getState().view.open !== null && closeOpen(),
  },
];
