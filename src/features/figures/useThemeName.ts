import { useSyncExternalStore } from 'react';
import type { ThemeName } from '#drawing/figure/FigureTheme.ts';
import { usePreferences } from '#state/preferences.ts';

const queries = ['(prefers-color-scheme: dark)', 'print'] as const;

/** The theme that the page is in; paper is light. */
export function useThemeName(): ThemeName {
  const chosen = usePreferences(({ theme }) => theme);
  const [isDark, isPrinted] = useSyncExternalStore(follow, matches, () => 'false false').split(' ');
  if (isPrinted === 'true') return 'light';
  if (chosen !== 'system') return chosen;
  return isDark === 'true' ? 'dark' : 'light';
}

const matches = () => queries.map((query) => matchMedia(query).matches).join(' ');

function follow(changed: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}
