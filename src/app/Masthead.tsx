import { lazy, Suspense } from 'react';
import { prefer, usePreferences, type Preferences } from '#state/preferences.ts';
import { toggleKeys, useKeysShown } from './keysShown.ts';

const KeysDialog = lazy(() => import('./KeysDialog.tsx').then((module) => ({ default: module.KeysDialog })));

const themes: Record<Preferences['theme'], { readonly word: string; readonly next: Preferences['theme'] }> = {
  system: { word: 'as the system', next: 'light' },
  light: { word: 'light', next: 'dark' },
  dark: { word: 'dark', next: 'system' },
};

/** The head of the page: whose it is, which agreement, and what rules the page as a whole. */
export function Masthead({ title }: { title: string }) {
  const theme = usePreferences((preferences) => preferences.theme);
  const { word, next } = themes[theme];
  const shown = useKeysShown(({ shown: is }) => is);
  return (
    <header className="masthead">
      <p className="masthead-name">
        <a href="?">Phasewatch</a>
      </p>
      <p className="masthead-agreement">{title}</p>
      <div className="masthead-tools screen-only">
        <button type="button" onClick={() => prefer({ theme: next })}>
          Theme <span className="quiet">{word}</span>
        </button>
        <button type="button" onClick={toggleKeys}>
          Keys <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
      {shown && (
        <Suspense fallback={null}>
          <KeysDialog />
        </Suspense>
      )}
    </header>
  );
}
