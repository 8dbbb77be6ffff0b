import { useSyncExternalStore } from 'react';

const narrowest = '(width < 640px)';

/** Whether a drawing would be too narrow to read: words and tables stand in its place. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(narrowest);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(narrowest).matches,
    () => false,
  );
}
