import { Suspense } from 'react';
import { prefer, usePreferences, type Preferences } from '#state/preferences.ts';
import { doors, type PageName, pages } from '#state/pages.ts';
import { showPage, useView } from '#state/view.ts';
import { toggleKeys, useKeysShown } from './keysShown.ts';
import './Masthead.css';
import { late } from './late.tsx';

const KeysDialog = late(() => import('./KeysDialog.tsx').then((module) => module.KeysDialog));

const themes: Record<Preferences['theme'], { readonly word: string; readonly next: Preferences['theme'] }> = {
  system: { word: 'as the system', next: 'light' },
  light: { word: 'light', next: 'dark' },
  dark: { word: 'dark', next: 'system' },
};

function PageDoor({ page }: { page: PageName }) {
  const shown = useView(({ view }) => pages[view.page].group === pages[page].group);
  return (
    <button type="button" aria-current={shown ? 'page' : undefined} onClick={() => showPage(page)}>
      {pages[page].word}
    </button>
  );
}

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
      <nav className="masthead-pages screen-only" aria-label="Views">
        {doors.map((page) => (
          <PageDoor key={page} page={page} />
        ))}
      </nav>
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
