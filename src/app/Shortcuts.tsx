import { useEffect } from 'react';
import { usePreferences } from '#state/preferences.ts';
import { shortcuts } from './shortcuts.ts';

/** Listens for the keys of the registry. A key that is being typed somewhere is left alone. */
export function Shortcuts() {
  useEffect(() => {
    addEventListener('keydown', act);
    return () => removeEventListener('keydown', act);
  }, []);
  return null;
}

function act(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const shortcut = shortcuts.find(({ key }) => key.toLowerCase() === event.key.toLowerCase());
  if (shortcut === undefined || (shortcut.letter && (isTyping(event.target) || !usePreferences.getState().letterKeys))) return;
  if (document.querySelector('dialog[open]') !== null && shortcut.key !== '?') return;
  if (shortcut.letter) event.preventDefault();
  shortcut.run();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
}
