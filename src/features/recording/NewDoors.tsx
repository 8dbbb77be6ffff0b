import type { RecordableType } from '#domain/recording/Draft.ts';
import { recordables } from '#domain/recording/recordables.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { capital } from '#domain/texts/capital.ts';
import { startDraft } from '#state/drafts.ts';
import { goToPart } from '#ui/goToPart.ts';

const types = Object.keys(recordables) as RecordableType[];

/** Begins something new of every type. */
export function NewDoors({ index }: { index: RecordIndex }) {
  const seen = index.record.edition.entries;
  return (
    <section>
      <h2>Begin</h2>
      <ul>
        {types.map((type) => (
          <li key={type}>
            <button
              type="button"
              className="door"
              onClick={() => {
                startDraft(type, { seen });
                goToPart('draft-form');
              }}
            >
              {capital(recordables[type].a)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
