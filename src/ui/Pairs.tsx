import type { ReactNode } from 'react';
import './Pairs.css';

/** Ruled pairs of a term and what is said of it. */
export function Pairs({ children }: { children: ReactNode }) {
  return <dl className="pairs">{children}</dl>;
}

/** One pair; two short ones share a line. Without `children` nothing is shown. */
export function Pair({ term, children, short = false }: { term: string; children: ReactNode; short?: boolean }) {
  if (children === null || children === false) return null;
  return (
    <div data-short={short || undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
