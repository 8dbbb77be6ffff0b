import type { ReactNode } from 'react';
import './Sentence.css';

interface Props {
  readonly bold: string;
  readonly children?: ReactNode;
  readonly actions?: readonly { readonly word: string; readonly onDo: () => void }[];
  /** Whether assistive technology says it at once. */
  readonly urgent?: boolean;
}

/** A state in words: one bold sentence, what it means, and ways to go on. */
export function Sentence({ bold, children, actions = [], urgent = false }: Props) {
  return (
    <div className="sentence" role={urgent ? 'alert' : 'status'}>
      <p>
        <b>{bold}</b> {children}
      </p>
      {actions.map(({ word, onDo }) => (
        <button key={word} type="button" className="door" onClick={onDo}>
          {word}
        </button>
      ))}
    </div>
  );
}
