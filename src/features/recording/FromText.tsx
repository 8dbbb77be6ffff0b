import { useMemo, useState } from 'react';
import type { Proposal } from '#domain/proposals/Proposal.ts';
import { proposalsIn } from '#domain/proposals/proposalsIn.ts';
import { sameStory } from '#domain/proposals/sameStory.ts';
import { markText } from '#domain/quotes/markText.ts';
import { placeInWords } from '#domain/quotes/places.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { claimFromProposal } from '#domain/recording/claimFromProposal.ts';
import { hedges } from '#domain/kinds/claimKinds.ts';
import { startDraft } from '#state/drafts.ts';
import { capital } from '#domain/texts/capital.ts';
import { goToPart } from '#ui/goToPart.ts';
import { useTextOf } from './useTextOf.ts';
import './FromText.css';

/** What a source whose text is at hand may tell of the record, sentence by sentence. It proposes: nothing is recorded by it. */
export function FromText({ index }: { index: RecordIndex }) {
  const textOf = useTextOf(index);
  const [chosen, choose] = useState('');
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
            <select value={source?.id ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
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
      {source !== undefined && (
        <Proposals index={index} source={source.id} text={source.text} others={atHand.filter(({ id }) => id !== source.id)} />
      )}
    </section>
  );
}

interface Read {
  readonly index: RecordIndex;
  readonly source: string;
  readonly text: string;
  readonly others: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

function Proposals({ index, source, text, others }: Read) {
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
          : `${proposals.length} sentences may bear on the record. Nothing is recorded before you write it; what is wrong you leave.`}
      </p>
      <ol className="proposals" aria-label="Sentences that may bear on the record">
        {proposals.map((proposal) => (
          <li key={proposal.start}>
            <Sentence text={text} proposal={proposal} />
            <p className="small">{foundInWords(index, proposal, text)}</p>
            <button
              type="button"
              className="door"
              onClick={() => {
                startDraft('claim', { seen: index.record.edition.entries, values: claimFromProposal(proposal, source, text) });
                goToPart('draft-form');
              }}
            >
              Write a claim from it
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The sentence with the words marked that led to what is proposed. */
function Sentence({ text, proposal }: { text: string; proposal: Proposal }) {
  const { milestones, phases, actors, hedgeWords, negations, limits } = proposal;
  const spans = [...milestones.flatMap(({ words }) => words), ...phases, ...actors, ...hedgeWords, ...negations, ...limits];
  return (
    <p className="serif">
      {markText(text, proposal, spans).map(({ start, text: piece, marked }) => (marked ? <mark key={start}>{piece}</mark> : piece))}
    </p>
  );
}

function foundInWords(index: RecordIndex, proposal: Proposal, text: string): string {
  const { place, milestones, phases, from, actors, hedge, negations, limits, attribution, noReply, conditions, bears } = proposal;
  const talkedOf = milestones.filter((milestone) => milestone.talkedOf);
  const names = (things: readonly { readonly id: string }[]) => [...new Set(things.map(({ id }) => nameOf(index, id)))].join('; ');
  return [
    `${capital(placeInWords(place))}.`,
    milestones.length > 0 && `About: ${names(milestones)}.`,
    talkedOf.length > 0 && `Talk of it alone: ${names(talkedOf)}.`,
    phases.length > 0 && `Phase: ${names(phases)}.`,
    from !== null && `It points back to ${placeInWords(from)}.`,
    actors.length > 0 && `Names ${names(actors)}.`,
    hedge !== 'none' && `Hedged as ${hedges[hedge].word}.`,
    negations.length > 0 && `Negation: ${negations.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ')}.`,
    bears !== null && `It may be read as one that ${bears}.`,
    noReply && 'Asked, no reply.',
    limits.length > 0 && `Limit: ${limits.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ')}.`,
    speakerInWords(index, attribution),
    ...conditions.map(({ from, to }) => `States that “${nameOf(index, from)}” comes before “${nameOf(index, to)}”.`),
  ]
    .filter((part) => part !== false)
    .join(' ');
}

function speakerInWords(index: RecordIndex, attribution: Proposal['attribution']): string {
  if (attribution === null) return 'The author’s own words.';
  const { text, actors, placeholder, from, voice, quoted } = attribution;
  return [
    `Said by ${text}`,
    placeholder && 'a place-holder for nobody',
    from !== null && `named in ${placeInWords(from)}`,
    actors.length > 1 && `which is a claim for each of ${actors.map((id) => nameOf(index, id)).join('; ')}`,
    voice === 'reported' && quoted.length > 0 && 'in part word for word',
  ]
    .filter((part) => part !== false)
    .join(', ')
    .concat('.');
}
