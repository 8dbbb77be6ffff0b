import { nameOf } from '#domain/record/nameOf.ts';
import { undecided } from '#domain/recording/Field.ts';
import { landFocus } from '#ui/landFocus.ts';
import type { ControlProps } from './ControlProps.ts';
import { controlId, described, Grouped, Labelled } from './Labelled.tsx';
import { ThingSearch } from './ThingSearch.tsx';

/** So many are listed to choose from; more are searched. */
const few = 40;

/** A thing of the record: chosen from a list where there are few, else found by its name. */
export function One(props: ControlProps<'one'>) {
  const { field, draft, index, fault, onChange } = props;
  const chosen = draft.texts[field.name] ?? '';
  const choose = (id: string) => {
    onChange({ texts: { [field.name]: id } });
    // what was searched in goes away
    landFocus(controlId(field));
  };
  const of = field.fitting?.(draft) ?? field.of;
  const things = [...index.things.values()].filter(({ type }) => of.includes(type));
  // what was chosen before another choice made it unfit stays in sight
  const isUnfit = index.things.has(chosen) && things.every(({ id }) => id !== chosen);
  if (things.length > few) {
    return (
      <Grouped {...props}>
        {chosen === undecided && (
          <p>
            Not decided yet.{' '}
            <button type="button" className="door" onClick={() => choose('')}>
              It is {field.empty ?? 'none'}
            </button>
          </p>
        )}
        {chosen === '' || chosen === undecided ? (
          <ThingSearch index={index} label={field.word} id={`${controlId(field)}-search`} of={of} without={[]} onChoose={choose} />
        ) : (
          <Chosen name={nameOf(index, chosen)} onRemove={() => choose('')} />
        )}
      </Grouped>
    );
  }
  return (
    <Labelled {...props}>
      <select {...described(field, fault)} value={chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
        {chosen === undecided && <option value={undecided}>choose …</option>}
        {(chosen === '' || field.optional === true) && (
          <option value="">{field.optional === true ? (field.empty ?? 'none') : 'choose …'}</option>
        )}
        {isUnfit && <option value={chosen}>{nameOf(index, chosen)}</option>}
        {of.map((type) => (
          <optgroup key={type} label={type}>
            {things
              .filter((thing) => thing.type === type)
              .map(({ id }) => (
                <option key={id} value={id}>
                  {nameOf(index, id)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Labelled>
  );
}

/** Several things: those near at hand to tick, all others found by their names. */
export function Many(props: ControlProps<'many'>) {
  const { field, draft, index, onChange } = props;
  const chosen = draft.lists[field.name] ?? [];
  const offered = field.offered?.(draft, index) ?? [];
  const set = (ids: readonly string[]) => onChange({ lists: { [field.name]: [...ids] } });
  const drop = (id: string) => set(chosen.filter((each) => each !== id));
  return (
    <Grouped {...props}>
      {offered.length > 0 && (
        <div className="record-options" data-long>
          {offered.map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ currentTarget: { checked } }) => (checked ? set([...chosen, id]) : drop(id))}
              />{' '}
              {nameOf(index, id)}
            </label>
          ))}
        </div>
      )}
      {chosen
        .filter((id) => !offered.includes(id))
        .map((id) => (
          <Chosen key={id} name={nameOf(index, id)} onRemove={() => (drop(id), landFocus(`${controlId(field)}-search`))} />
        ))}
      <ThingSearch
        index={index}
        label={field.word}
        id={`${controlId(field)}-search`}
        of={field.of}
        without={[...chosen, ...offered]}
        onChoose={(id) => set([...chosen, id])}
      />
    </Grouped>
  );
}

function Chosen({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <p className="record-chosen">
      {name}{' '}
      <button type="button" className="door" aria-label={`Remove “${name}”`} onClick={onRemove}>
        Remove
      </button>
    </p>
  );
}
