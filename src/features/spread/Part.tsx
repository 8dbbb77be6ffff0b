import type { ReactNode } from 'react';

interface Props {
  readonly heading: string;
  /** For whoever comes for this part: `goToPart`. */
  readonly id?: string | undefined;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a spread under its ruled heading, with a remark at the heading's end. */
export function Part({ heading, id, aside, children }: Props) {
  return (
    <section className="part" id={id} tabIndex={id === undefined ? undefined : -1}>
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
