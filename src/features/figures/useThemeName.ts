import { useSyncExternalStore } from 'react';
import type { screenThemes } from '#drawing/figure/FigureTheme.ts';
import { usePreferences } from '#state/preferences.ts';

const queries = ['(prefers-color-scheme: dark)', 'print', '(forced-colors: active)'] as const;

/** The theme that the page is in; paper is light, and colours that are forced come before those that are chosen. */
export function useThemeName(): keyof typeof screenThemes {
  const chosen = usePreferences(({ theme }) => theme);
  const [isDark, isPrinted, isForced] = useSyncExternalStore(follow, matches, () => 'false false false').split(' ');
  if (isPrinted === 'true') return 'light';
  if (isForced === 'true') return 'forced';
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
