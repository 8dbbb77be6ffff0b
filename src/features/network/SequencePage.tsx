import { useMemo } from 'react';
import { capital } from '#domain/texts/capital.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { type Sequence, sequenceOf } from '#domain/network/sequence.ts';
import type { Condition } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { conditionKinds, groundings } from '#domain/kinds/tieKinds.ts';
import { plural } from '#domain/texts/plural.ts';
import type { View } from '#state/view.ts';
import { InferredToggle } from './InferredToggle.tsx';
import { NetworkStage } from './NetworkStage.tsx';
import { sequenceScene } from '#drawing/scene/sequenceScene.ts';
import { ThingDoor } from './ThingDoor.tsx';
import { nodeName } from '#domain/network/tieSentence.ts';
import type { Said } from './TieLine.tsx';
import { useNarrow } from './useNarrow.ts';
import './NetworkPage.css';

interface Props {
  readonly index: RecordIndex;
  /** The rows of the phase in view that the filters leave. */
  readonly shown: readonly MilestoneRow[];
  readonly view: View;
}

/** What waits on what: in words first, then drawn, then condition by condition in the source's own words. */
export function SequencePage({ index, shown, view }: Props) {
  const narrow = useNarrow();
  const sequence = useMemo(() => sequenceOf(index, shown, view.inferred), [index, shown, view.inferred]);
  const inferred = useMemo(() => sequenceOf(index, shown, true).conditions.filter(isInferred).length, [index, shown]);
  const scene = useMemo(() => sequenceScene(sequence), [sequence]);
  const say = (id: string) => {
    const condition = index.record.conditions.find((each) => each.id === id);
    return condition === undefined ? null : sayCondition(index, condition);
  };
  return (
    <section className="network" aria-labelledby="sequence">
      <div className="network-head">
        <h2 id="sequence">Sequence</h2>
        <p className="quiet">
          {plural(sequence.conditions.length, 'condition')} between {plural(sequence.rows.length, 'milestone')}
        </p>
        <InferredToggle what="conditions" count={inferred} />
      </div>
      <Findings index={index} sequence={sequence} />
      {!narrow && sequence.conditions.length > 0 && (
        <NetworkStage name="Drawing of the sequence" scene={scene} links={sequence.conditions} say={say} />
      )}
      <ul className="sequence-conditions" aria-label="Conditions">
        {sequence.conditions.map((condition) => (
          <li key={condition.id}>
            <span className="serif">“{condition.words}”</span> <ThingDoor id={condition.from}>{nodeName(index, condition.from)}</ThingDoor>{' '}
            <ThingDoor id={condition.id}>{conditionKinds[condition.kind].joins}</ThingDoor>{' '}
            <ThingDoor id={condition.to}>{nodeName(index, condition.to)}</ThingDoor>
            <span className="quiet">
              . {capital(groundings[condition.grounding].word)}; {setBy(index, condition)}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const isInferred = ({ grounding }: Condition) => groundings[grounding].inferred;

/** A condition in one sentence, and the words of the source that set it. */
function sayCondition(index: RecordIndex, condition: Condition): Said {
  const { id, from, to, kind, words } = condition;
  const sentence = `${nodeName(index, from)} ${conditionKinds[kind].joins} ${nodeName(index, to)}: ${groundings[condition.grounding].word}, ${setBy(index, condition)}.`;
  return { sentence, words: `“${words}”`, evidence: [{ id, word: 'Evidence' }] };
}

/** Who set a condition: in the record a claimant, or the author of the source. */
function setBy({ actors }: RecordIndex, { claimant, grounding }: Condition): string {
  if (groundings[grounding].inferred) return 'by the coder, from these words of the source';
  return claimant === null ? 'in the author’s own words' : `set by ${actors.get(claimant)?.name ?? claimant}`;
}

/** Deadlocks by name, then what blocks first; or that no source says anything must wait. */
function Findings({ index, sequence: { deadlocks, blocking, conditions } }: { index: RecordIndex; sequence: Sequence }) {
  const waits = conditions.some(({ kind }) => conditionKinds[kind].waits);
  return (
    <div className="sequence-findings">
      {deadlocks.map((circle) => (
        <p key={circle.map(({ milestone }) => milestone.id).join(' ')}>
          <b>Deadlock.</b>{' '}
          {circle.map(({ milestone: { id, title } }, at) => (
            <span key={id}>
              {at > 0 && (at === circle.length - 1 ? ' and ' : ', ')}
              <ThingDoor id={id}>{title}</ThingDoor>
            </span>
          ))}{' '}
          {circle.length === 2 ? 'each wait for the other' : 'wait for each other in a circle'}, as the conditions stand.
        </p>
      ))}
      {blocking !== null && (
        <p>
          <b>First to come.</b> <ThingDoor id={blocking.row.milestone.id}>{blocking.row.milestone.title}</ThingDoor> ({blocking.row.word}):{' '}
          {blocking.conditions.map((condition, at) => (
            <span key={condition.id}>
              {at > 0 && '; '}
              <ThingDoor id={condition.to}>{nodeName(index, condition.to)}</ThingDoor> waits for it, {setBy(index, condition)}
            </span>
          ))}
          .
        </p>
      )}
      {conditions.length === 0 && <p>The sources state no condition between these milestones.</p>}
      {conditions.length > 0 && !waits && (
        <p>No source says that one of these must come before another; what goes together or enables holds nothing up.</p>
      )}
    </div>
  );
}
