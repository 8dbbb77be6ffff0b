import { create } from 'zustand';

/** The dialogs that any page can open. One at a time is on screen. */
export type DialogName = 'keys' | 'commands' | 'views' | 'as-of';

export const useDialog = create<{ readonly open: DialogName | null }>(() => ({ open: null }));

/** What was typed after a dialog was asked for and before its script had come. */
let typedAhead = '';

/** When the dialog was asked for, and how long keys are taken for it: a script that does not come must not lock the keyboard. Milliseconds. */
let askedAt = 0;
const patience = 5000;

/** Takes what is typed for a dialog that is asked for and not there yet, so that it neither is lost nor acts on the page. False where none is. */
export function typeAhead(key: string): boolean {
  const { open } = useDialog.getState();
  // no other has a field to take it
  if (open !== 'commands' || document.querySelector('dialog[open]') !== null || performance.now() - askedAt > patience) return false;
  if (key === 'Escape') forgetDialog(open);
  else if (key === 'Backspace') typedAhead = typedAhead.slice(0, -1);
  else if (Array.from(key).length === 1) typedAhead += key;
  else return false;
  return true;
}

/** What was typed ahead, once: for the field of the dialog when it stands, not while it is drawn. */
export function takeTypedAhead(): string {
  const typed = typedAhead;
  typedAhead = '';
  return typed;
}

/** The dialog of a name in the page: its id. */
const idOf = (name: DialogName) => `dialog-${name}`;

/** Opens a dialog in the place of any other, or closes it. Closing is the dialog's own affair: it gives the focus back. */
export function toggleDialog(name: DialogName): void {
  const { open } = useDialog.getState();
  if (open !== null) closeDialog(open);
  if (open === name) return;
  askedAt = performance.now();
  useDialog.setState({ open: name });
}

/** Closes a dialog from its inside, or in favour of another one; the browser gives the focus back. */
export function closeDialog(name: DialogName): void {
  const dialog = document.getElementById(idOf(name));
  if (dialog instanceof HTMLDialogElement) dialog.close();
  forgetDialog(name);
}

/** What a dialog calls when it has closed, by whatever way. */
export function forgetDialog(name: DialogName): void {
  takeTypedAhead();
  if (useDialog.getState().open === name) useDialog.setState({ open: null });
}

/** One that is taken away while it is open gives the focus back only when it is closed first. One function, so that no new drawing reopens it. */
function opened(dialog: HTMLDialogElement | null): () => void {
  dialog?.showModal();
  return () => dialog?.close();
}

/** What a dialog element needs to be one of these. */
export const dialogProps = (name: DialogName) => ({
  id: idOf(name),
  className: 'dialog',
  'aria-labelledby': `${idOf(name)}-title`,
  ref: opened,
  onClose: () => forgetDialog(name),
});
