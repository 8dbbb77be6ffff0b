import { useState } from 'react';
import { nameOf, type ThingType } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { landFocus } from '#ui/landFocus.ts';

interface Props {
  readonly index: RecordIndex;
  readonly label: string;
  readonly id: string;
  readonly of: readonly ThingType[];
  /** Ids that are chosen already: they are not found again. */
  readonly without: readonly string[];
  readonly onChoose: (id: string) => void;
}

const most = 8;

/** Finds things of some types by words of their names; Enter chooses the first, which is read out. */
export function ThingSearch({ index, label, id, of, without, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? [] : thingsCalled(index, words, of, without);
  const choose = (thing: string) => {
    onChoose(thing);
    setTyped('');
    // what was pressed goes away
    landFocus(id);
  };
  return (
    <div className="record-search">
      <input
        id={id}
        type="search"
        aria-label={label}
        placeholder="Search by name"
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (found[0] !== undefined) choose(found[0]);
        }}
      />
      <p role="status" className="heard">
        {words.length > 0 && foundInWords(index, found, typed)}
      </p>
      {words.length > 0 && (
        <ul aria-label={`Found for ${label}`}>
          {found.slice(0, most).map((each) => (
            <li key={each}>
              <button type="button" onClick={() => choose(each)}>
                <span className="quiet">{index.things.get(each)?.type}</span> {nameOf(index, each)}
              </button>
            </li>
          ))}
          {found.length > most && <li className="quiet small">{found.length - most} more; type further words.</li>}
          {found.length === 0 && <li className="quiet small">Nothing of that kind is called “{typed}”.</li>}
        </ul>
      )}
    </div>
  );
}

/** What the list below the field shows, for those who do not see it: Enter would choose the first unheard. */
function foundInWords(index: RecordIndex, found: readonly string[], typed: string): string {
  const [first] = found;
  if (first === undefined) return `Nothing of that kind is called “${typed}”.`;
  return `${found.length} found; Enter chooses the ${index.things.get(first)?.type ?? 'thing'} “${nameOf(index, first)}”.`;
}

function thingsCalled(index: RecordIndex, words: readonly string[], of: readonly ThingType[], without: readonly string[]): string[] {
  return [...index.things.values()]
    .filter(({ id, type }) => of.includes(type) && !without.includes(id))
    .filter(({ id }) => {
      const name = nameOf(index, id).toLowerCase();
      return words.every((word) => name.includes(word));
    })
    .map(({ id }) => id);
}
