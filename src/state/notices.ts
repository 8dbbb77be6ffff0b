import { create } from 'zustand';

/** Something the reader should know about the page itself, in a sentence. */
export interface Notice {
  readonly id: string;
  readonly text: string;
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

/** Shows a notice; one of the same id is replaced. */
export function addNotice(notice: Notice): void {
  useNotices.setState(({ notices }) => ({ notices: [...notices.filter(({ id }) => id !== notice.id), notice] }));
}

/** Puts a notice away for as long as the page is open. */
export function dismissNotice(id: string): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
