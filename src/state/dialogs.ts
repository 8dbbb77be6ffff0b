import { create } from 'zustand';

/** The dialogs that any page can open. One at a time is on screen. */
export type DialogName = 'keys' | 'commands' | 'views' | 'as-of';

export const useDialog = create<{ readonly open: DialogName | null }>(() => ({ open: null }));

/** The dialog of a name in the page: its id. */
const idOf = (name: DialogName) => `dialog-${name}`;

/** Opens a dialog in the place of any other, or closes it. Closing is the dialog's own affair: it gives the focus back. */
export function toggleDialog(name: DialogName): void {
  const { open } = useDialog.getState();
  if (open !== null) closeDialog(open);
  if (open !== name) useDialog.setState({ open: name });
}

export function closeDialog(name: DialogName): void {
  const dialog = document.getElementById(idOf(name));
  if (dialog instanceof HTMLDialogElement) dialog.close();
  forgetDialog(name);
}

/** What a dialog calls when it has closed, by whatever way. */
export function forgetDialog(name: DialogName): void {
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
