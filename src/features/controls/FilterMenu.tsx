import { useRef } from 'react';
import './FilterMenu.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** How many milestones it would leave, the other filters being as they are. */
  readonly count: number;
}

interface Props {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
}

/** A list of choices behind a word: any number may be chosen, none means all. */
export function FilterMenu({ name, choices, chosen, onChoose }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <div
      className="filter-menu"
      role="presentation"
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || close()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || menu.current?.open !== true) return;
        event.stopPropagation();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <details ref={menu}>
        <summary>
          <span className="quiet">{name}</span> <b>{labelOf(choices, chosen)}</b>
        </summary>
        <fieldset tabIndex={-1}>
          <legend className="heard">{name}</legend>
          {choices.map(({ id, label, count }) => (
            <label key={id}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>{label}</span>
              <span className="quiet">{count}</span>
            </label>
          ))}
          {choices.length === 0 && <p className="quiet">Nothing to choose from</p>}
        </fieldset>
      </details>
    </div>
  );
}

function labelOf(choices: readonly Choice[], chosen: readonly string[]): string {
  if (chosen.length === 0) return 'all';
  const [first] = chosen;
  return chosen.length === 1 ? (choices.find(({ id }) => id === first)?.label ?? first ?? '') : `${chosen.length} chosen`;
}
