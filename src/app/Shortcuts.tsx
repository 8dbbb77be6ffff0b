import { useEffect } from 'react';
import { typeAhead } from '#state/dialogs.ts';
import { usePreferences } from '#state/preferences.ts';
import { useView } from '#state/view.ts';
import { mindFocus } from './openRow.ts';
import { type Shortcut, shortcuts } from './shortcuts.ts';

/** Listens for the keys of the registry. A key that is being typed somewhere is left alone. */
export function Shortcuts() {
  useEffect(() => {
    addEventListener('keydown', act);
    return () => removeEventListener('keydown', act);
  }, []);
  useEffect(() => useView.subscribe(mindFocus), []);
  return null;
}

function act(event: KeyboardEvent): void {
  // what is being composed, in Arabic or Chinese say, is not typed yet
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  if (!event.ctrlKey && !event.metaKey && typeAhead(event.key)) return event.preventDefault();
  const shortcut = shortcuts.find((each) => isMeant(each, event));
  if (shortcut === undefined || (document.querySelector('dialog[open]') !== null && shortcut.overDialog !== true)) return;
  if (shortcut.besideBrowser !== true) event.preventDefault();
  shortcut.run();
}

function isMeant({ key, field, letter, chord }: Shortcut, { key: pressed, target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key.toLowerCase() !== pressed.toLowerCase() || (chord === true) !== (ctrlKey || metaKey)) return false;
  if (chord) return true;
  if (field !== undefined) return target instanceof HTMLElement && target.id === field;
  return !isTyping(target, letter) && (!letter || usePreferences.getState().letterKeys);
}

/** Whether a key belongs to what is being typed: every key in a text, letters also where they choose from a list. */
function isTyping(target: EventTarget | null, letter: boolean): boolean {
  const texts = 'input:not([type=radio], [type=checkbox], [type=file]), textarea, [contenteditable]';
  return target instanceof HTMLElement && target.matches(letter ? `${texts}, select` : texts);
}
