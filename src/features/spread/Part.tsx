import type { ReactNode } from 'react';

interface Props {
  readonly heading: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a spread under its ruled heading, with a remark at the heading's end. */
export function Part({ heading, aside, children }: Props) {
  return (
    <section className="part">
      <div className="part-heading">
        <h3>{heading}</h3>
        {aside !== undefined && <p className="quiet">{aside}</p>}
      </div>
      {children}
    </section>
  );
}

/** What the coder reads into a source: hidden until asked for, its number shown. */
export function Inferred({ count, children }: { count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <details className="inferred">
      <summary>Inferred by the coder ({count})</summary>
      {children}
    </details>
  );
}
