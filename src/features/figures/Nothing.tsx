import type { Figure } from '#domain/figures/Figure.ts';

/** A figure without a row, in words: what was looked for, and that nothing of it is left. */
export function Nothing({ figure: { title, subtitle } }: { figure: Figure }) {
  return (
    <p className="figure-nothing">
      <b>{title}.</b> {subtitle} There is nothing to draw or to list.
    </p>
  );
}
