interface Props {
  readonly x: number | undefined;
  readonly y: number | undefined;
  /** The row of the day on which something was assessed; none on the last day, which only ends the line. */
  readonly row: number | undefined;
  /** The name of the line, at its end, and how far down it stands: beside those of others; null where there is nothing to name. */
  readonly name: string;
  readonly nameAt: number | null;
  /** How its line is broken: shown again before the name, since lines that end at one score lie over each other. */
  readonly dash: string;
  readonly text: number;
  readonly ink: string;
}

/** How long the piece of a line before its name is, in parts of the type. */
export const sample = 2;

/** A day on a line of scores: a dot where something was assessed, the line's name at its end. */
export function StepDot({ x = 0, y = 0, row, name, nameAt, dash, text, ink }: Props) {
  return (
    <>
      {row !== undefined && (
        <g data-row={row}>
          <circle cx={x} cy={y} r={text / 4} fill={ink} />
        </g>
      )}
      {name !== '' && nameAt !== null && (
        <g data-axis="">
          <path d={`M${x + 8} ${nameAt}h${sample * text}`} stroke={ink} strokeWidth={2} strokeDasharray={dash} />
          <text
            x={x + 8 + (sample + 0.4) * text}
            y={nameAt + text / 3}
            fontSize={text * 0.875}
            fill={ink}
            fontFamily="'IBM Plex Sans', Arial, sans-serif"
          >
            {name}
          </text>
        </g>
      )}
    </>
  );
}
