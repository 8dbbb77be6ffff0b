import { create } from 'zustand';
import type { ThemeChoice } from './themes.ts';

/** What the reader prefers, kept in this browser only. The inline script of index.html reads the theme from the same key. */
export interface Preferences {
  readonly theme: ThemeChoice;
  /** Whether single letters act as shortcuts. */
  readonly letterKeys: boolean;
}

const key = 'phasewatch.preferences';
const defaults: Preferences = { theme: 'system', letterKeys: true };

export const usePreferences = create<Preferences>(() => defaults);

/** Takes over what was kept; a refused or damaged store gives the defaults. */
export function restorePreferences(): void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept === 'object' && kept !== null) usePreferences.setState(preferencesIn(kept));
  } catch {
    // storage refused or damaged: the defaults hold, and choosing again mends it
  }
}

/** Changes a preference at once, and keeps it where the browser lets us. */
export function prefer(choice: Partial<Preferences>): void {
  usePreferences.setState(choice);
  const { theme } = usePreferences.getState();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, JSON.stringify(usePreferences.getState()));
  } catch {
    // refused: it holds until the tab is closed
  }
}

function preferencesIn(kept: object): Preferences {
  const theme = 'theme' in kept && (kept.theme === 'light' || kept.theme === 'dark') ? kept.theme : defaults.theme;
  const letterKeys = 'letterKeys' in kept && typeof kept.letterKeys === 'boolean' ? kept.letterKeys : defaults.letterKeys;
  return { theme, letterKeys };
}
