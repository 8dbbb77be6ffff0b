import { create } from 'zustand';

/** Whether the list of keys is on screen. */
export const useKeysShown = create<{ readonly shown: boolean }>(() => ({ shown: false }));

/** Shows or hides the list of keys. Closing is the dialog's own affair: it gives the focus back. */
export function toggleKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#keys');
  if (dialog === null) useKeysShown.setState({ shown: true });
  else dialog.close();
}

export const forgetKeys = () => useKeysShown.setState({ shown: false });
