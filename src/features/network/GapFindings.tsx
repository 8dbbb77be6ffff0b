import type { ReactNode } from 'react';
import type { Gaps } from '#domain/network/gaps.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { ThingDoor } from './ThingDoor.tsx';
import { nodeName } from '#domain/network/tieSentence.ts';
import { sourcesName } from '#domain/texts/sourcesName.ts';

interface Props {
  readonly index: RecordIndex;
  readonly gaps: Gaps;
  /** Of how many milestones it speaks, and how many in view it leaves aside because they belong to no phase. */
  readonly of: number;
  readonly apart: number;
}

/** As many names as stand open; more wait behind their number. */
const standing = 12;

/** Where the sources name nobody: findings about the sources, not about anybody's conduct. */
export function GapFindings({ index, gaps: { nobody, unseated, unnamed }, of, apart }: Props) {
  const byInference = nobody.filter((gap) => gap.byInference).length;
  if (of === 0) return null;
  return (
    <div className="network-gaps">
      <Finding
        lead={
          <>
            <span className="gap-mark" aria-hidden="true" /> {sourcesName(index.record.sources)} no one responsible for{' '}
            <b>
              {nobody.length} of {of}
            </b>{' '}
            {of === 1 ? 'milestone' : 'milestones'}
            {apart > 0 && `, not counting ${apart} that cut across the phases`}
            {byInference > 0 && `; for ${byInference} of them the coder infers somebody`}
          </>
        }
        index={index}
        ids={nobody.map(({ row }) => row.milestone.id)}
      />
      <Finding
        lead={
          <>
            <b>{plural(unseated.length, 'actor')}</b> named in connection with {of === 1 ? 'it' : `these ${of}`}{' '}
            {unseated.length === 1 ? 'is' : 'are'} not listed among the participants of any meeting
          </>
        }
        index={index}
        ids={unseated.map(({ actor }) => actor.id)}
      />
      <Finding
        lead={
          <>
            <b>{plural(unnamed.length, 'meeting')}</b> without named participants
          </>
        }
        index={index}
        ids={unnamed.map(({ id }) => id)}
      />
    </div>
  );
}

function Finding({ lead, index, ids }: { lead: ReactNode; index: RecordIndex; ids: readonly string[] }) {
  const names = ids.map((id, at) => (
    <span key={id}>
      {at > 0 && '; '}
      <ThingDoor id={id}>{nodeName(index, id)}</ThingDoor>
    </span>
  ));
  if (ids.length === 0) return <p className="small">{lead}.</p>;
  if (ids.length <= standing)
    return (
      <p className="small">
        {lead}: {names}.
      </p>
    );
  return (
    <details className="small">
      <summary>{lead}</summary>
      <p>{names}.</p>
    </details>
  );
}
