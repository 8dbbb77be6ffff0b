import type { Paged } from './usePages.ts';

interface Props {
  /** What the list holds, in the plural: "actors". */
  readonly what: string;
  readonly paged: Paged<unknown>;
}

/** Which part of a long list is shown, and the ways to the others; nothing where the whole list is. */
export function Pager({ what, paged: { total, from, size, turnTo } }: Props) {
  if (total <= size) return null;
  const last = Math.min(total, from + size);
  const parts = Array.from({ length: Math.ceil(total / size) }, (_, at) => at * size);
  return (
    <p className="network-pager small" role="group" aria-label={`Parts of the ${what}`}>
      <button type="button" className="door" disabled={from === 0} onClick={() => turnTo(from - size)}>
        Previous {size}
      </button>
      <label>
        {what}{' '}
        <select value={from} onChange={(event) => turnTo(Number(event.currentTarget.value))}>
          {parts.map((start) => (
            <option key={start} value={start}>
              {start + 1} to {Math.min(total, start + size)}
            </option>
          ))}
        </select>{' '}
        of {total}
      </label>
      <button type="button" className="door" disabled={last === total} onClick={() => turnTo(from + size)}>
        Next {Math.min(size, total - last) || size}
      </button>
    </p>
  );
}
