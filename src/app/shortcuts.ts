import { toggleKeys } from './keysShown.ts';
import { closeOpen, stepOpen } from './openRow.ts';
import { useView } from '#state/view.ts';

interface Shortcut {
  readonly key: string;
  readonly shown: string;
  readonly does: string;
  /** Single letters can be switched off; Escape cannot. */
  readonly letter: boolean;
  readonly run: () => void;
}

/** Every key of the app, in the order that the list of keys shows them. */
export const shortcuts: readonly Shortcut[] = [
  { key: '/', shown: '/', does: 'search the milestones', letter: true, run: () => document.getElementById('search')?.focus() },
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
