import { plural } from '#domain/texts/plural.ts';
import type { Entries } from '#domain/record/record.ts';

/** Own entries that do not fit any more, with the reasons: kept, and read by nobody until they are mended. */
export function Misfits({ misfits }: Pick<Entries, 'misfits'>) {
  if (misfits.length === 0) return null;
  return (
    <section className="ledger-part" aria-labelledby="ledger-misfits">
      <h2 id="ledger-misfits">{plural(misfits.length, 'entry', 'entries')} set aside</h2>
      <p>They no longer fit what came with Phasewatch. They are kept, go into every export of the ledger, and count for nothing.</p>
      <ul>
        {misfits.map(({ entry, problems }) => (
          <li key={JSON.stringify(entry)}>
            {nameIn(entry)}: {problems.join(' ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What an entry of unknown shape is about, as far as it says. */
function nameIn(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return 'An entry of no shape';
  const thing = 'thing' in entry && typeof entry.thing === 'object' && entry.thing !== null ? entry.thing : entry;
  return 'id' in thing && typeof thing.id === 'string' ? `“${thing.id}”` : 'An entry without an id';
}
