import { showInferred, useView } from '#state/view.ts';

interface Props {
  /** What is inferred: "ties", "conditions". */
  readonly what: string;
  readonly count: number;
}

/** Shows or hides what the coder inferred; nothing where nothing is. It answers at once, before the picture is drawn anew. */
export function InferredToggle({ what, count }: Props) {
  const chosen = useView(({ view }) => view.inferred);
  if (count === 0) return null;
  return (
    <label className="network-inferred">
      <input type="checkbox" checked={chosen} onChange={(event) => showInferred(event.currentTarget.checked)} />
      Show inferred {what} ({count})
    </label>
  );
}
