import { ThingDoor } from './ThingDoor.tsx';

/** What joins two nodes, in words: a sentence in the record's words, the words of the source, and what to open for its evidence. */
export interface Said {
  readonly sentence: string;
  readonly words: string;
  readonly evidence: readonly { readonly id: string; readonly word: string }[];
}

interface Props {
  /** The tie that the keyboard is on, or null. */
  readonly said: Said | null;
  /** Its number among the ties of the node, from 1, and how many those are. */
  readonly at: number;
  readonly of: number;
}

/** Says the tie that the keyboard is on, in the record's words and in the source's, with a door to its evidence. */
export function TieLine({ said, at, of }: Props) {
  return (
    <p className="network-line small" role="status">
      {said === null ? (
        <span className="quiet">N and P step through the ties of a node; a press on a line chooses it.</span>
      ) : (
        <>
          <b>
            Tie {at} of {of}.
          </b>{' '}
          {said.sentence} <span className="serif">{said.words}</span>{' '}
          {said.evidence.map(({ id, word }, nth) => (
            <span key={id}>
              {nth > 0 && ', '}
              <ThingDoor id={id}>{word}</ThingDoor>
            </span>
          ))}
        </>
      )}
    </p>
  );
}
