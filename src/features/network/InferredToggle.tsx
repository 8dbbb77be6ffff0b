import { showInferred, useView } from '#state/view.ts';
import { ShowInferred } from '#ui/ShowInferred.tsx';

interface Props {
  /** What is inferred: "ties", "conditions". */
  readonly what: string;
  readonly count: number;
}

/** Shows or hides what the coder inferred. It answers at once, before the picture is drawn anew. */
export function InferredToggle({ what, count }: Props) {
  const chosen = useView(({ view }) => view.inferred);
  return <ShowInferred what={what} count={count} shown={chosen} onChange={showInferred} />;
}
