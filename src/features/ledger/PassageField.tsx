import { useId } from 'react';
import { leftOut, type Passage, passageKinds } from '#domain/erasure/passagesThatTell.ts';

interface Props {
  readonly passage: Passage;
  readonly instead: string;
  readonly onChange: (instead: string) => void;
}

/** A passage that tells an identity, where it stands and why it is listed, with what is to stand in its place. */
export function PassageField({ passage: { words, kind, entries, isQuote }, instead, onChange }: Props) {
  const about = useId();
  const where = entries.length === 0 ? 'in a draft, or set aside' : `${entries.length === 1 ? 'entry' : 'entries'} ${entries.join(', ')}`;
  return (
    <li>
      <p id={about}>
        “{words}”{' '}
        <span className="quiet small">
          {where}: {passageKinds[kind].word}
        </span>
      </p>
      {isQuote ? (
        <label>
          <input
            type="checkbox"
            aria-describedby={about}
            checked={instead !== words}
            onChange={(event) => onChange(event.currentTarget.checked ? leftOut : words)}
          />{' '}
          Hide this quote
        </label>
      ) : (
        <textarea
          aria-label={`In place of “${words}”`}
          aria-describedby={about}
          rows={1}
          value={instead}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </li>
  );
}
