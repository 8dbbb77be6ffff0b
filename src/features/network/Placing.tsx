import { useId } from 'react';

interface Props {
  readonly nodes: number;
  /** How far it is, from 0 to 1; null where it was cancelled. */
  readonly share: number | null;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
}

/** While a large network is being placed, how far it is, and the way to cancel; its tables are there meanwhile. */
export function Placing({ nodes, share, onCancel, onAgain }: Props) {
  const label = useId();
  if (share === null)
    return (
      <p className="network-placing">
        The drawing was cancelled; matrix and table of ties show the same.{' '}
        <button type="button" className="door" onClick={onAgain}>
          Draw it
        </button>
      </p>
    );
  return (
    <div className="network-placing">
      <p id={label}>Placing {nodes.toLocaleString('en')} nodes …</p>
      <progress aria-labelledby={label} value={share} />
      <button type="button" className="door" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
