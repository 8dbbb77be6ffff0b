import { useRef } from 'react';

/** Does one thing of a name at a time: a second press, while the first is under way, waits for that and does nothing of its own. */
export function useOneAtATime(): (what: string, act: () => Promise<void>) => Promise<void> {
  const running = useRef(new Map<string, Promise<void>>());
  return (what, act) => {
    const before = running.current.get(what);
    if (before !== undefined) return before;
    const made = act().finally(() => running.current.delete(what));
    running.current.set(what, made);
    return made;
  };
}
