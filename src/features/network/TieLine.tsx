import { capital } from '#domain/capital.ts';
import type { Tie } from '#domain/record.ts';
import type { RecordIndex } from '#domain/recordIndex.ts';
import { addressOf, openThing } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';
import { tieInWords, wordsOf } from './tieInWords.ts';

interface Props {
  readonly index: RecordIndex;
  /** The tie that the keyboard is on, or null. */
  readonly tie: Tie | null;
  /** All ties of the node that it is on. */
  readonly of: readonly Tie[];
}

/** Says the tie that the keyboard is on, in the record's words and in the source's, with a door to its evidence. */
export function TieLine({ index, tie, of }: Props) {
  return (
    <p className="network-line small" role="status">
      {tie === null ? (
        <span className="quiet">N and P step through the ties of a node.</span>
      ) : (
        <>
          <b>
            Tie {of.indexOf(tie) + 1} of {of.length}.
          </b>{' '}
          {capital(tieInWords(index, tie))} <span className="serif">{wordsOf(tie)}</span>{' '}
          <Door href={addressOf({ open: tie.id })} onOpen={() => openThing(tie.id)}>
            Evidence
          </Door>
        </>
      )}
    </p>
  );
}
