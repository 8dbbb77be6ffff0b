import { startTransition, useEffect, useState } from 'react';

/** How long to wait for a frame; a hidden page gets none. Milliseconds. */
const noFrame = 100;
/** How long what is shown may lag behind before it follows at once, with whatever is there. Milliseconds. */
const longest = 1000;

/**
 * A value that follows another once the page has been painted with it: the control answers first, what is long to draw
 * comes after. React's own deferred value may begin before the frame and hold it back; with 600 rows that was seen.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (Object.is(value, shown)) return undefined;
    const follow = () => startTransition(() => setShown(() => value));
    // a transition waits for parts that load; what does not come is not waited for without a word
    const late = setTimeout(() => setShown(() => value), longest);
    let timer = setTimeout(follow, noFrame);
    // the frame after next: what is drawn later would else share the machine with the frame that shows the answer
    const after = (wait?: number) => {
      clearTimeout(timer);
      timer = setTimeout(follow, wait);
    };
    let frame = requestAnimationFrame(() => {
      after(noFrame);
      frame = requestAnimationFrame(() => after());
    });
    return () => {
      clearTimeout(late);
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [value, shown]);
  return shown;
}
