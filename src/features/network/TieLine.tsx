import type { Link } from './Link.ts';
import { ThingDoor } from './ThingDoor.tsx';

interface Props {
  /** The tie that the keyboard is on, or null. */
  readonly link: Link | null;
  /** All ties of the node that it is on. */
  readonly of: readonly Link[];
}

/** Says the tie that the keyboard is on, in the record's words and in the source's, with a door to its evidence. */
export function TieLine({ link, of }: Props) {
  return (
    <p className="network-line small" role="status">
      {link === null ? (
        <span className="quiet">N and P step through the ties of a node.</span>
      ) : (
        <>
          <b>
            Tie {of.indexOf(link) + 1} of {of.length}.
          </b>{' '}
          {link.sentence} <span className="serif">{link.words}</span> <ThingDoor id={link.id}>Evidence</ThingDoor>
        </>
      )}
    </p>
  );
}
