import type { Figure } from '#domain/figures/Figure.ts';

/** What the words of a figure mean, for whoever asks. */
export function Definitions({ figure: { definitions } }: { figure: Figure }) {
  return (
    <details className="figure-definitions">
      <summary>What the words mean</summary>
      <dl>
        {definitions.map(({ word, meaning }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
