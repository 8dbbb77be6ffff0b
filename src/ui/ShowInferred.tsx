import './ShowInferred.css';

interface Props {
  /** What is inferred: "ties here", "conditions". */
  readonly what: string;
  readonly count: number;
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

/** Shows or hides what was inferred, and says how much of it there is; nothing where nothing is. */
export function ShowInferred({ what, count, shown, onChange }: Props) {
  if (count === 0) return null;
  return (
    <label className="show-inferred screen-only">
      <input type="checkbox" checked={shown} onChange={(event) => onChange(event.currentTarget.checked)} />
      Show inferred {what} ({count})
    </label>
  );
}
