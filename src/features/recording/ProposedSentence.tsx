import { hedges } from '#domain/kinds/claimKinds.ts';
import { conditionKinds } from '#domain/kinds/tieKinds.ts';
import type { Proposal, ProposedCondition } from '#domain/proposals/Proposal.ts';
import { markText } from '#domain/quotes/markText.ts';
import { placeInWords } from '#domain/quotes/places.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { claimFromProposal } from '#domain/recording/claimFromProposal.ts';
import { conditionFromProposal } from '#domain/recording/conditionFromProposal.ts';
import { isTakenAs, type Taken } from '#domain/recording/takenFrom.ts';
import { capital } from '#domain/texts/capital.ts';
import { openDraft, startDraft } from '#state/drafts.ts';
import { addressOf, openThing } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';
import { goToPart } from '#ui/goToPart.ts';
import { actInWords, draftTold } from './draftInWords.ts';

interface Props {
  readonly index: RecordIndex;
  /** The id of the source, and its text. */
  readonly source: string;
  readonly text: string;
  readonly proposal: Proposal;
  readonly taken: Taken;
}

/** A sentence that may bear on the record: what was found in it, what was taken from it already, and ways to write more. */
export function ProposedSentence({ index, source, text, proposal, taken }: Props) {
  const { conditions, place } = proposal;
  const write = () => {
    startDraft('claim', { seen: index.record.edition.entries, values: claimFromProposal(proposal, source, text) });
    goToPart('draft-form');
  };
  const hasClaim = taken.claims.length > 0 || taken.drafts.some(({ type }) => type === 'claim');
  return (
    <>
      <Sentence text={text} proposal={proposal} />
      <p className="small">{foundInWords(index, proposal, text)}</p>
      {conditions.map((condition) => (
        <Order key={`${condition.from} ${condition.to}`} {...{ index, source, text, proposal, taken, condition }} />
      ))}
      <TakenAlready index={index} taken={taken} />
      <button type="button" className="door" onClick={write}>
        {hasClaim ? 'Write another claim' : 'Write a claim from it'}
        <span className="heard">, {placeInWords(place)}</span>
      </button>
    </>
  );
}

/** An order that the sentence states, with the way to record it, or the door to what is recorded. */
function Order({ index, source, text, proposal, taken, condition }: Props & { readonly condition: ProposedCondition }) {
  const { kind, from, to } = condition;
  const words = `“${nameOf(index, from)}” ${conditionKinds[kind].joins} “${nameOf(index, to)}”`;
  const isTaken = isTakenAs(index, taken, condition);
  const write = () => {
    startDraft('condition', { seen: index.record.edition.entries, values: conditionFromProposal(proposal, condition, source, text) });
    goToPart('draft-form');
  };
  return (
    <p className="small proposed-order">
      States that {words}.{' '}
      {isTaken ? (
        <span className="quiet">Written as a condition already.</span>
      ) : (
        <button type="button" className="door" onClick={write}>
          Write it as a condition<span className="heard">: {words}</span>
        </button>
      )}
    </p>
  );
}

/** What quotes the sentence already, each as a door. */
function TakenAlready({ index, taken: { claims, conditions, drafts } }: { index: RecordIndex; taken: Taken }) {
  if (claims.length + conditions.length + drafts.length === 0) return null;
  return (
    <div className="small proposed-taken">
      <p>Taken from it already:</p>
      <ul>
        {[...claims, ...conditions].map((id) => (
          <li key={id}>
            <span className="quiet">{index.things.get(id)?.type}</span>{' '}
            <Door href={() => addressOf({ open: id })} onOpen={() => openThing(id)}>
              {nameOf(index, id)}
            </Door>
          </li>
        ))}
        {drafts.map((draft) => (
          <li key={draft.id}>
            <span className="quiet">draft</span>{' '}
            <Door
              onOpen={() => {
                openDraft(draft.id);
                goToPart('draft-form');
              }}
            >
              {actInWords(draft)}: {draftTold(draft, index)}
            </Door>
          </li>
        ))}
      </ul>
    </div>
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
  const { place, milestones, phases, from, actors, hedge, negations, limits, attribution, noReply, bears } = proposal;
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
