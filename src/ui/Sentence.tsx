import type { ReactNode } from 'react';
import { Door } from './Door.tsx';
import './Sentence.css';

interface Props {
  readonly bold: string;
  readonly children?: ReactNode;
  /** `lands` is where the focus goes with an action that takes the sentence away. */
  readonly actions?: readonly { readonly word: string; readonly onDo: () => void; readonly lands?: string }[];
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
      {actions.map(({ word, onDo, lands }) => (
        <Door key={word} onOpen={onDo} {...(lands === undefined ? {} : { lands })}>
          {word}
        </Door>
      ))}
    </div>
  );
}
