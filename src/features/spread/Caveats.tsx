interface Props {
  readonly asReported: boolean;
  readonly many: string;
  /** Whose codes the statuses are, in a sentence. */
  readonly coding: string;
}

/** Where the formula comes from, and what it cannot say. */
export function Caveats({ asReported, many, coding }: Props) {
  return (
    <>
      <p>
        It is the aggregate of the Peace Accords Matrix (Kroc Institute): Joshi, Quinn and Regan 2015,{' '}
        <cite>Journal of Peace Research</cite> 52(4):551–562. {coding}
      </p>
      <h4>What it cannot say</h4>
      <ul className="caveats">
        <li>Whether the claims are true. It counts what the sources report.</li>
        <li>How sure it is. The range holds what careful coders could make of this text; it is not a confidence interval.</li>
        <li>That something has not begun. Where the sources are silent, it says “no step reported”.</li>
        {asReported && <li>What was owed. The {many} are those that somebody reports, not all that was agreed.</li>}
        <li>That a duty is done with. A continuing obligation holds for a period, so the score stands with it and without it.</li>
      </ul>
    </>
  );
}
