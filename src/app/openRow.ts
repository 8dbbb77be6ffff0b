import { closeThing, openThing, useView } from '#state/view.ts';

/** Rows as they stand on the page, top to bottom: the order that next and previous follow. */
function rowButtons(): HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('[data-row]')];
}

/** Puts the focus on the first row, where there is any. */
export function goToFirst(): void {
  rowButtons()[0]?.focus();
}

/** How many frames a row may take to come back: on a narrow screen the lists are drawn again only after the spread has gone. */
const frames = 30;

/** Closes the spread and gives the focus back to the row it was opened from, where that row is on the page. */
export function closeOpen(): void {
  const { open } = useView.getState().view;
  closeThing();
  requestAnimationFrame(() => focusRow(open, frames));
}

function focusRow(id: string | null, left: number): void {
  const row = rowButtons().find(({ dataset }) => dataset.row === id);
  // a row of a long list counts as there although it may not be drawn yet: focus brings it into sight
  if (row !== undefined && row.getClientRects().length > 0) row.focus();
  else if (row !== undefined && left > 0) requestAnimationFrame(() => focusRow(id, left - 1));
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
