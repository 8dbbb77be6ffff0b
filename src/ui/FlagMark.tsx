import './FlagMark.css';

const shapes = {
  caret: 'M1.5 1.5h9M2 10.5 6 5.5l4 5',
  opposed: 'M5 2 1 6l4 4zM7 2l4 4-4 4z',
  fall: 'M1.5 2 6 6.5 8 5l3 5.5M11 7v3.5H7.5',
  date: 'M1.5 2.5h9v8h-9zM1.5 5h9M6 6.5v2.5',
  bracket: 'M8 1.5H3.5v9H8',
} as const;

interface Props {
  readonly word: string;
  readonly glyph: keyof typeof shapes;
  readonly meaning: string;
}

/** A flag beside a status: its glyph always with its word. */
export function FlagMark({ word, glyph, meaning }: Props) {
  return (
    <span className="flag" title={meaning}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={shapes[glyph]} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      {word}
      <span className="heard">: {meaning}</span>
    </span>
  );
}
