import { create } from 'zustand';

/** Something that was asked for by name before the part of the page that does it was there: "export scores". Null when it is done. */
export const useAsked = create<{ readonly asked: string | null }>(() => ({ asked: null }));

export const askFor = (asked: string) => useAsked.setState({ asked });

/** What was asked for is done: it is not done again. */
export function answered(asked: string): void {
  if (useAsked.getState().asked === asked) useAsked.setState({ asked: null });
}
