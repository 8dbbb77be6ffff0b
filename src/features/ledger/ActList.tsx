import type { RecordedAct } from '#domain/ledger/acts.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { showAsOf } from '#state/view.ts';
import { actInWords } from './actInWords.ts';

/** Every act, the latest first; each opens the record as it was known then. */
export function ActList({ index, acts }: { index: RecordIndex; acts: readonly RecordedAct[] }) {
  return (
    <ol className="ledger-acts" aria-label="Acts, the latest first">
      {acts.toReversed().map((act) => (
        <li key={act.name}>
          <p>
            <b>{act.shipped ? 'Came with Phasewatch' : act.by}</b> {actInWords(index, act)}
          </p>
          <p className="quiet small">
            {act.entries[0]?.why}; recorded {act.recorded.slice(0, 16).replace('T', ' ')} UTC, entry {act.entries.at(-1)?.seq}{' '}
            <button type="button" className="door" onClick={() => showAsOf({ known: String(act.entries.at(-1)?.seq) })}>
              Show what was known then
            </button>
          </p>
        </li>
      ))}
    </ol>
  );
}
