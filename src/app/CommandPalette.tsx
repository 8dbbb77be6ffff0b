import { type KeyboardEvent, useMemo, useState } from 'react';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { closeDialog, dialogProps } from '#state/dialogs.ts';
import { type Command, commands, found, openings } from './commands.ts';
import './CommandPalette.css';

/** So many are listed at once; the rest is counted, and found by typing more. */
const most = 200;

/** Everything that the app does and every thing of the record, by name: typed, chosen by the arrow keys, done by Enter. */
export function CommandPalette({ index }: { index: RecordIndex | null }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [acts] = useState(() => commands(index));
  const things = useMemo(() => (index === null ? [] : openings(index)), [index]);
  // nothing typed: the list of what can be done; the names of the record would bury it
  const fit = typed.trim() === '' ? acts : found([...acts, ...things], typed);
  const listed = fit.slice(0, most);
  const at = Math.min(chosen, listed.length - 1);
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    closeDialog('commands');
    command.run();
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setChosen(at === listed.length - 1 ? 0 : at + 1),
    ArrowUp: () => setChosen(at <= 0 ? listed.length - 1 : at - 1),
    PageDown: () => setChosen(Math.min(listed.length - 1, at + 8)),
    PageUp: () => setChosen(Math.max(0, at - 8)),
    Enter: () => run(listed[at]),
  };
  const press = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <dialog {...dialogProps('commands')} className="dialog palette">
      <h2 id="dialog-commands-title" className="heard">
        Commands
      </h2>
      <input
        type="text"
        role="combobox"
        aria-label="Command, or the name of anything in the record"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={at < 0 ? undefined : `palette-${at}`}
        aria-autocomplete="list"
        placeholder="What to do, or what to open"
        autoComplete="off"
        spellCheck="false"
        value={typed}
        onKeyDown={press}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
      />
      <div id="palette-list" role="listbox" aria-label="Commands">
        {listed.map(({ name, kind, shown, id = `${kind} ${name}` }, number) => (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            id={`palette-${number}`}
            role="option"
            aria-selected={number === at}
            ref={number === at ? intoSight : undefined}
            onClick={() => run(listed[number])}
          >
            <span className="quiet">{kind}</span>
            <span>{name}</span>
            {shown !== undefined && <kbd>{shown}</kbd>}
          </button>
        ))}
      </div>
      <p role="status" className="quiet small">
        {fit.length === 0 ? `Nothing is called “${typed}”.` : counted(fit.length, listed.length)}
      </p>
    </dialog>
  );
}

const intoSight = (option: HTMLButtonElement | null) => option?.scrollIntoView({ block: 'nearest' });

const counted = (all: number, listed: number) =>
  all === listed ? plural(all, 'entry', 'entries') : `${listed} of ${all} entries; type more to narrow them`;
