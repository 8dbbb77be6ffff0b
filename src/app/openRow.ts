import { closeThing, openThing, useView } from '#state/view.ts';

/** Rows as they stand on the page, top to bottom: the order that next and previous follow. */
function rowButtons(): HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('[data-row]')];
}

/** Closes the spread and gives the focus back to the row it was opened from, where that row is on the page. */
export function closeOpen(): void {
  const { open } = useView.getState().view;
  closeThing();
  requestAnimationFrame(() =>
    rowButtons()
      .find(({ dataset }) => dataset.row === open)
      ?.focus(),
  );
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
