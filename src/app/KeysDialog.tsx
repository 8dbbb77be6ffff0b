import { figureKeys } from '#features/figures/figureKeys.ts';
import { networkKeys } from '#features/network/networkKeys.ts';
import { closeDialog, dialogProps } from '#state/dialogs.ts';
import { prefer, usePreferences } from '#state/preferences.ts';
import { shortcuts } from './shortcuts.ts';

/** Every key of the app, and the switch that turns single letters off. */
export function KeysDialog() {
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  return (
    <dialog {...dialogProps('keys')} className="dialog keys">
      <h2 id="dialog-keys-title">Keys</h2>
      {/* what has the focus first stands first: the list opens at its beginning */}
      <label>
        <input type="checkbox" checked={letterKeys} onChange={(event) => prefer({ letterKeys: event.currentTarget.checked })} /> Single keys
        act as shortcuts
      </label>
      <KeyList keys={shortcuts.map(({ shown, does, letter }) => ({ shown, words: does, letter }))} />
      <h3>In a drawing of the network</h3>
      <KeyList keys={networkKeys} />
      <h3>On the marks of a chart</h3>
      <KeyList keys={figureKeys} />
      <p>
        <button type="button" className="door" onClick={() => closeDialog('keys')}>
          Close
        </button>
      </p>
    </dialog>
  );
}

interface ShownKey {
  readonly shown: string;
  readonly words: string;
  /** Whether it is a single letter, which can be turned off. */
  readonly letter?: boolean | undefined;
}

function KeyList({ keys }: { keys: readonly ShownKey[] }) {
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  return (
    <dl>
      {keys.map(({ shown, words, letter }) => (
        <div key={words} data-off={(letter && !letterKeys) || undefined}>
          <dt>
            <kbd>{shown}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
