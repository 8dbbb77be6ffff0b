import { capital } from '#domain/texts/capital.ts';
import type { ControlProps } from './ControlProps.ts';
import { described, Grouped, Labelled } from './Labelled.tsx';

/** One row of a table of kinds, with what it means below it. */
export function Choice(props: ControlProps<'choice'>) {
  const { field, draft, fault, onChange } = props;
  const chosen = draft.texts[field.name] ?? '';
  const meaning = Object.entries(field.options).find(([name]) => name === chosen)?.[1].meaning;
  return (
    <Labelled {...props}>
      <select
        {...described(field, fault)}
        value={chosen}
        onChange={({ currentTarget: { value } }) => onChange({ texts: { [field.name]: value } })}
      >
        {(chosen === '' || field.optional === true) && (
          <option value="">{field.optional === true ? (field.empty ?? 'none') : 'choose …'}</option>
        )}
        {Object.entries(field.options).map(([name, { word }]) => (
          <option key={name} value={name}>
            {/^[A-F1-6]$/.test(name) ? `${name}, ${word}` : word}
          </option>
        ))}
      </select>
      {meaning !== undefined && <p className="quiet small">{capital(meaning)}.</p>}
    </Labelled>
  );
}

/** Several rows of a table; the field's own is always among them. */
export function Choices(props: ControlProps<'choices'>) {
  const { field, draft, onChange } = props;
  const chosen = draft.lists[field.name] ?? [];
  const own = draft.texts[field.own];
  const turn = (name: string, on: boolean) =>
    onChange({ lists: { [field.name]: on ? [...chosen, name] : chosen.filter((each) => each !== name) } });
  return (
    <Grouped {...props}>
      <div className="record-options">
        {Object.entries(field.options).map(([name, { word }]) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={name === own || chosen.includes(name)}
              disabled={name === own}
              onChange={({ currentTarget: { checked } }) => turn(name, checked)}
            />{' '}
            {word}
          </label>
        ))}
      </div>
    </Grouped>
  );
}
