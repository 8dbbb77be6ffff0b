import { isNarrowing } from '#domain/milestones/rowFilter.ts';
import { openThing, useView, type ViewReading } from '#state/view.ts';
import { frames, landFocus, stands } from '#ui/landFocus.ts';
import { drawn } from './drawn.ts';

/** Rows as they stand on the page, top to bottom: the order that next and previous follow. */
function rowButtons(): HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('[data-row]')];
}

/**
 * From the search to the first row found, once the lists are those of the search; where no row is on the page, to the
 * sentence that says how many are found. A reader who went elsewhere meanwhile stays there.
 */
export function goToFirst(): void {
  const box = document.activeElement;
  const go = (left: number) => {
    if (drawn.view !== useView.getState().view && left > 0) requestAnimationFrame(() => go(left - 1));
    else if (document.activeElement === box) (rowButtons().find(stands) ?? document.getElementById('found'))?.focus();
  };
  go(frames);
}

/** From where the reader opened what is open. */
let opener: Element | null = null;

/**
 * Keeps in mind what had the focus when something was opened, and gives it back when it closes, by whatever way: Escape, the
 * button, the browser's own. Who narrowed the lists from inside it lands where the number of the found is said.
 * For the store of the view to call.
 */
export function mindFocus({ view }: ViewReading, { view: before }: ViewReading): void {
  if (before.open === null && view.open !== null) opener = document.activeElement;
  if (before.open === null || view.open !== null) return;
  // by value: a view that is read from the address has lists of its own
  const narrowed = String([view.category, view.actor]) !== String([before.category, before.actor]);
  if (narrowed && isNarrowing(view)) landFocus('found');
  else requestAnimationFrame(() => comeBack(before.open, frames));
}

function comeBack(id: string | null, left: number): void {
  if (useView.getState().view.open !== null || hasMovedOn()) return;
  const row = rowButtons().find(({ dataset }) => dataset.row === id);
  const back = row ?? openerAgain();
  if (back !== undefined && stands(back)) back.focus();
  else if (left > 0) requestAnimationFrame(() => comeBack(id, left - 1));
  else document.getElementById('main')?.focus({ preventScroll: true });
}

/** Whether the reader has put the focus somewhere since: on anything but the spread that is going. */
function hasMovedOn(): boolean {
  const at = document.activeElement;
  return at !== null && at !== document.body && at.closest('.canvas-spread') === null;
}

/** The thing that was opened from; where the page has drawn it anew since, the one that says the same. */
function openerAgain(): HTMLElement | undefined {
  if (!(opener instanceof HTMLElement) || opener === document.body) return undefined;
  if (opener.isConnected) return opener;
  const said = (element: Element) => `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`;
  const own = said(opener);
  return [...document.querySelectorAll<HTMLElement>(opener.localName)].find((element) => said(element) === own);
}

/** Opens the next or the previous row; with nothing open, it moves the focus along the rows. */
export function stepOpen(by: 1 | -1): void {
  const { open } = useView.getState().view;
  const rows = rowButtons();
  const focused = rows.findIndex((row) => row === document.activeElement);
  const at = open === null ? focused : rows.findIndex(({ dataset }) => dataset.row === open);
  const next = rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by];
  if (next === undefined) return;
  if (open === null) next.focus();
  else openThing(next.dataset.row ?? open);
}
