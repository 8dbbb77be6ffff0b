import { useMemo } from 'react';
import { proposalsIn } from '#domain/proposals/proposalsIn.ts';
import { sameStory } from '#domain/proposals/sameStory.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Draft } from '#domain/recording/Draft.ts';
import { takenFrom } from '#domain/recording/takenFrom.ts';
import { plural } from '#domain/texts/plural.ts';
import { readIn } from '#state/ownChoices.ts';
import { useView } from '#state/view.ts';
import { ProposedSentence } from './ProposedSentence.tsx';
import { useTextOf } from './useTextOf.ts';
import './FromText.css';

interface Props {
  readonly index: RecordIndex;
  readonly drafts: readonly Draft[];
}

/** What a source whose text is at hand may tell of the record, sentence by sentence. It proposes: nothing is recorded by it. */
export function FromText({ index, drafts }: Props) {
  const chosen = useView(({ view }) => view.text);
  const textOf = useTextOf(index);
  const atHand = index.record.sources.flatMap(({ id, title }) => {
    const text = textOf(id);
    return text === null ? [] : [{ id, title, text }];
  });
  const source = atHand.find(({ id }) => id === chosen);
  return (
    <section className="from-text" aria-labelledby="from-text">
      <h2 id="from-text">From a text</h2>
      {atHand.length === 0 ? (
        <p className="quiet">
          No text of a source is at hand in this browser. Record a source with its text, or load your copy of one that is recorded; then
          this reads it for what may bear on the record.
        </p>
      ) : (
        <p>
          <label>
            Read{' '}
            <select value={source?.id ?? ''} onChange={(event) => readIn(event.currentTarget.value || null)}>
              <option value="">choose a source</option>
              {atHand.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {chosen !== null && source === undefined && (
        <p className="quiet small">
          The address asks to read “{nameOf(index, chosen)}”, of which this browser has no text at hand; it is passed over.
        </p>
      )}
      {source !== undefined && (
        <Proposals
          index={index}
          drafts={drafts}
          source={source.id}
          text={source.text}
          others={atHand.filter(({ id }) => id !== source.id)}
        />
      )}
    </section>
  );
}

interface Read {
  readonly index: RecordIndex;
  readonly drafts: readonly Draft[];
  readonly source: string;
  readonly text: string;
  readonly others: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

function Proposals({ index, drafts, source, text, others }: Read) {
  const takenOf = takenFrom(index, drafts, source);
  const proposals = useMemo(() => proposalsIn(text, index), [text, index]);
  const twins = useMemo(
    () =>
      sameStory(
        text,
        others.map(({ title, text: own }) => ({ name: title, text: own })),
      ),
    [text, others],
  );
  return (
    <>
      {twins.map(({ name, share }) => (
        <p key={name}>
          <b>The same story as “{name}”</b>: {Math.round(share * 100)} % of the phrases of the shorter one stand in both. One report told
          twice is one source.
        </p>
      ))}
      <p role="status" className="quiet">
        {proposals.length === 0
          ? 'Nothing in it seems to be about this agreement.'
          : `${plural(proposals.length, 'sentence')} may bear on the record. Nothing is recorded before you write it; what is wrong you leave.`}
      </p>
      <ol className="proposals" aria-label="Sentences that may bear on the record">
        {proposals.map((proposal) => (
          <li key={proposal.start}>
            <ProposedSentence index={index} source={source} text={text} proposal={proposal} taken={takenOf(proposal)} />
          </li>
        ))}
      </ol>
    </>
  );
}
