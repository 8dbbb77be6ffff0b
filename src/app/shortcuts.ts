import { goToFirst, stepOpen } from './openRow.ts';
import { askFor } from '#state/asked.ts';
import { toggleDialog } from '#state/dialogs.ts';
import { landFocus, stands } from '#ui/landFocus.ts';
import { pages } from '#state/pages.ts';
import { closeThing, showPage, useView } from '#state/view.ts';

/** Where the reader was before the search. */
let before: Element | null = null;

/** On a narrow screen the search stands with the lists, which an open spread hides: it closes. */
function enterSearch(): void {
  const box = document.getElementById('search');
  before = document.activeElement;
  if (box === null || stands(box)) return box?.focus();
  // wherever it is, inside the spread or not: only a focus that is nowhere lands
  if (before instanceof HTMLElement) before.blur();
  landFocus('search');
  closeThing();
}

/** The browser's own Escape clears a text; on an empty box it leads back to where the reader came from, so that letters act again. */
function leaveSearch(): void {
  const box = document.activeElement;
  if (!(box instanceof HTMLInputElement) || box.value !== '') return;
  box.blur();
  // where it was may have gone, as a spread does for a search on a narrow screen
  const back = before instanceof HTMLElement && before.isConnected && stands(before) ? before : document.getElementById('main');
  back?.focus({ preventScroll: true });
}

/** Charts and their tables are twins. */
function turnCharts(): void {
  const { page } = useView.getState().view;
  if (pages[page].group === 'charts') showPage(page === 'charts' ? 'tables' : 'charts');
}

export interface Shortcut {
  /** What the list of commands knows it by, where it must. */
  readonly name?: 'commands';
  readonly key: string;
  /** Pressed together with Ctrl or Cmd; it acts wherever the focus is, unless it says where not. */
  readonly chord?: true;
  readonly shift?: true;
  /** In a field or a form it is left alone: what was typed there is meant. */
  readonly outsideForms?: true;
  readonly shown: string;
  readonly does: string;
  /** Single letters can be switched off; Escape cannot. */
  readonly letter: boolean;
  /** Acts only in the field of this id, and there only; without it, wherever nothing is typed. */
  readonly field?: string;
  /** Acts while a dialog is open too; every other key is then the dialog's. */
  readonly overDialog?: true;
  /** The browser's own act goes on beside it: its Escape clears a search box and closes a dialog. */
  readonly besideBrowser?: true;
  readonly run: () => void;
}

/**
 * Every key of the page, in the order that the list of keys shows them; the first that is meant acts. Escape closes the
 * innermost: the dialog, then the text in the search, then the search, then the spread. The keys of the drawing stand
 * with the drawing, which hears them before the page does.
 */
export const shortcuts: readonly Shortcut[] = [
  { key: '/', shown: '/', does: 'search the milestones', letter: true, run: enterSearch },
  {
    key: 'Escape',
    shown: 'Esc',
    does: 'leave the search once it is empty',
    letter: false,
    field: 'search',
    besideBrowser: true,
    run: leaveSearch,
  },
  { key: 'Enter', shown: 'Enter', does: 'from the search to the first row found', letter: false, field: 'search', run: goToFirst },
  { key: 'j', shown: 'J', does: 'next row', letter: true, run: () => stepOpen(1) },
  { key: 'k', shown: 'K', does: 'previous row', letter: true, run: () => stepOpen(-1) },
  { key: 't', shown: 'T', does: 'charts as tables, and back', letter: true, run: turnCharts },
  { key: '?', shown: '?', does: 'show or hide these keys', letter: true, overDialog: true, run: () => toggleDialog('keys') },
  {
    name: 'commands',
    key: 'k',
    shown: 'Ctrl K',
    does: 'everything that can be done, by name',
    letter: false,
    chord: true,
    overDialog: true,
    run: () => toggleDialog('commands'),
  },
  {
    key: 'z',
    shown: 'Ctrl Z',
    does: 'undo: take back what was recorded last',
    letter: false,
    chord: true,
    outsideForms: true,
    run: () => askFor('undo'),
  },
  {
    key: 'z',
    shown: 'Ctrl Shift Z',
    does: 'redo: bring again what was taken back last',
    letter: false,
    chord: true,
    shift: true,
    outsideForms: true,
    run: () => askFor('redo'),
  },
  {
    key: 'Escape',
    shown: 'Esc',
    does: 'close what is open',
    letter: false,
    besideBrowser: true,
    run: () => useView.getState().view.open !== null && closeThing(),
  },
];
