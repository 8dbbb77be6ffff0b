import { useLayoutEffect, useState, type RefObject } from 'react';

/** The width that an element has, in whole pixels, followed as it changes; null before it is known. */
export function useWidth(box: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    // known before the first paint: what follows from it moves nothing
    setWidth(Math.floor(element.clientWidth));
    const watching = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    watching.observe(element);
    return () => watching.disconnect();
  }, [box]);
  return width;
}
