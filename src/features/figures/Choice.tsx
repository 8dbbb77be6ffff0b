interface Props<K extends string> {
  readonly name: string;
  readonly choices: Readonly<Record<K, { readonly word: string }>>;
  readonly chosen: K;
  readonly onChoose: (choice: K) => void;
}

/** One of a table's rows, as radios. */
export function Choice<K extends string>({ name, choices, chosen, onChoose }: Props<K>) {
  return (
    <fieldset>
      <legend>{name}</legend>
      {(Object.keys(choices) as K[]).map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} /> {choices[choice].word}
        </label>
      ))}
    </fieldset>
  );
}
