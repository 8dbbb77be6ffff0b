import './Twins.css';

interface Props<K extends string> {
  /** The ways in which the same thing is shown, in their order. */
  readonly twins: readonly { readonly id: K; readonly word: string }[];
  readonly chosen: K;
  readonly onChoose: (twin: K) => void;
}

/** Buttons that show the same in another way, the one that is shown pressed. */
export function Twins<K extends string>({ twins, chosen, onChoose }: Props<K>) {
  return (
    <p className="twins screen-only">
      {twins.map(({ id, word }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {word}
        </button>
      ))}
    </p>
  );
}
