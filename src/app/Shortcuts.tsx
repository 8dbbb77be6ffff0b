import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { NameMissing, takeBackLast, undoWays } from '#data/undo.ts';
import { answered, useAsked } from '#state/asked.ts';
import { useAuthor } from '#state/author.ts';
import { addNotice } from '#state/notices.ts';
import { typeAhead } from '#state/dialogs.ts';
import { usePreferences } from '#state/preferences.ts';
import { showPage, useView } from '#state/view.ts';
import { goToPart } from '#ui/goToPart.ts';
import { mindFocus } from './openRow.ts';
import { type Shortcut, shortcuts } from './shortcuts.ts';

/** Listens for the keys of the registry. A key that is being typed somewhere is left alone. */
export function Shortcuts() {
  useEffect(() => {
    addEventListener('keydown', act);
    return () => removeEventListener('keydown', act);
  }, []);
  useEffect(() => useView.subscribe(mindFocus), []);
  const client = useQueryClient();
  useEffect(() => useAsked.subscribe(({ asked }) => takeBackAsked(client, asked)), [client]);
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

/**
 * Undo and redo by key or name: what came of it is said among the notices, wherever the reader is. Who has given no name yet is
 * led to where it is asked for.
 */
function takeBackAsked(client: QueryClient, asked: string | null): void {
  if (asked !== 'undo' && asked !== 'redo') return;
  answered(asked);
  void takeBackLast({ client, agreement: useView.getState().view.agreement, by: useAuthor.getState().name }, asked)
    .catch((reason: unknown) => {
      if (reason instanceof NameMissing) {
        showPage('ledger');
        goToPart('ledger-by');
      }
      return `${undoWays[asked].word} was not made. ${reason instanceof Error ? reason.message : String(reason)}`;
    })
    .then((text) => addNotice({ id: 'undo', text }));
}

function isMeant({ key, field, letter, chord, shift, outsideForms }: Shortcut, event: KeyboardEvent): boolean {
  const { key: pressed, target, ctrlKey, metaKey, shiftKey } = event;
  if (key.toLowerCase() !== pressed.toLowerCase() || (chord === true) !== (ctrlKey || metaKey)) return false;
  if (chord) return (shift === true) === shiftKey && !(outsideForms === true && isInForm(target));
  if (field !== undefined) return target instanceof HTMLElement && target.id === field;
  return !isTyping(target, letter) && (!letter || usePreferences.getState().letterKeys);
}

function isInForm(target: EventTarget | null): boolean {
  return isTyping(target, true) || (target instanceof HTMLElement && target.closest('form') !== null);
}

/** Whether a key belongs to what is being typed: every key in a text, letters also where they choose from a list. */
function isTyping(target: EventTarget | null, letter: boolean): boolean {
  const texts = 'input:not([type=radio], [type=checkbox], [type=file]), textarea, [contenteditable]';
  return target instanceof HTMLElement && target.matches(letter ? `${texts}, select` : texts);
}
