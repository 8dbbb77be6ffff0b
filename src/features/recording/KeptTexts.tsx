import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { useDrafts } from '#state/drafts.ts';
import { unnamedTexts } from '#state/draftTexts.ts';
import { dropSourceText, useSourceTexts } from '#state/sourceTexts.ts';
import { landFocus } from '#ui/landFocus.ts';

/** So much of a text tells which one it is. */
const longest = 60;

/** Copies of texts in this browser that no source of the agreement and no draft names, each with the way to remove it. */
export function KeptTexts({ index }: { index: RecordIndex }) {
  const texts = useSourceTexts((state) => state.texts);
  // what drafts name decides as well
  useDrafts();
  const unnamed = unnamedTexts(index, texts);
  if (unnamed.length === 0) return null;
  return (
    <section aria-labelledby="kept-texts">
      <h2 id="kept-texts">Texts without a source</h2>
      <p className="quiet small">
        They are kept in this browser, and no source of this agreement and no draft is recorded from them; one of another agreement may be.
      </p>
      <ul>
        {unnamed.map(({ hash, name, text }) => (
          <li key={hash}>
            <p>
              “{name}”, {text.length.toLocaleString('en')} characters: <span className="quiet">{text.trim().slice(0, longest)} …</span>
            </p>
            <button
              type="button"
              className="door"
              aria-label={`Remove “${name}” from this browser, ${text.length.toLocaleString('en')} characters`}
              onClick={() => {
                landFocus('drafts');
                void dropSourceText(hash);
              }}
            >
              Remove from this browser
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
