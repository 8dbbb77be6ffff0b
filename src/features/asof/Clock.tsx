interface Props {
  readonly word: string;
  readonly type: 'date' | 'number';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One way to say a moment. */
export function Clock({ word, type, value, onChange }: Props) {
  return (
    <label>
      {word}
      <input
        type={type}
        value={value}
        autoComplete="off"
        {...(type === 'number' && { min: 1, step: 1 })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
