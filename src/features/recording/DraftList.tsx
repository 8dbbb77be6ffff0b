import type { Draft } from '#domain/recording/Draft.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { bringBack, discardDraft, dropDamaged, openDraft, useDrafts } from '#state/drafts.ts';
import { dropDraftTexts } from '#state/draftTexts.ts';
import { goToPart } from '#ui/goToPart.ts';
import { landFocus } from '#ui/landFocus.ts';
import { actInWords, draftTold } from './draftInWords.ts';

interface Props {
  readonly index: RecordIndex;
  readonly drafts: readonly Draft[];
  /** The one that is on the page. */
  readonly open: string | null;
}

/** What is being written in this browser, whether it is on the page or not. */
export function DraftList({ index, drafts, open }: Props) {
  const { discarded, damaged, trouble, overtaken } = useDrafts();
  return (
    <section id="drafts" tabIndex={-1}>
      <h2>Drafts</h2>
      {drafts.length === 0 && <p className="quiet small">None. What you write is kept in this browser until it is recorded.</p>}
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} aria-current={draft.id === open || undefined}>
            <DraftRow index={index} draft={draft} isOpen={draft.id === open} />
          </li>
        ))}
      </ul>
      <div role="status" className="small">
        {overtaken !== null && <p>{overtaken}</p>}
        {discarded !== null && (
          <p>
            No draft any more: {actInWords(discarded).toLowerCase()}.{' '}
            <button type="button" className="door" onClick={() => (bringBack(), goToPart('draft-form'))}>
              Bring it back
            </button>
          </p>
        )}
        {trouble !== null && <p className="record-fault">{trouble}</p>}
        {damaged.length > 0 && (
          <p>
            {plural(damaged.length, 'draft')} could not be read;{' '}
            {damaged.length === 1 ? 'it is kept as it is' : 'they are kept as they are'}.{' '}
            <button type="button" className="door" onClick={dropDamaged}>
              Discard what cannot be read
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

function DraftRow({ index, draft, isOpen }: { index: RecordIndex; draft: Draft; isOpen: boolean }) {
  const name = draftTold(draft, index);
  const what = `${actInWords(draft)}: ${name}`;
  return (
    <>
      <p>
        {actInWords(draft)}: <span className="quiet">{name}</span>
      </p>
      <p className="record-ways">
        {!isOpen && (
          <button
            type="button"
            className="door"
            aria-label={`Go on with “${what}”`}
            onClick={() => {
              openDraft(draft.id);
              goToPart('draft-form');
            }}
          >
            Go on
          </button>
        )}
        <button
          type="button"
          className="door"
          aria-label={`Discard “${what}”`}
          onClick={() => {
            discardDraft(draft);
            void dropDraftTexts(index);
            landFocus('drafts');
          }}
        >
          Discard
        </button>
      </p>
    </>
  );
}
