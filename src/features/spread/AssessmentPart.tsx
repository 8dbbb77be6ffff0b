import { categories } from '#domain/kinds/categories.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { obligations } from '#domain/kinds/obligations.ts';
import type { Assessment } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { statuses, statusWord } from '#domain/kinds/statuses.ts';
import { capital } from '#domain/texts/capital.ts';
import { plural } from '#domain/texts/plural.ts';
import { DatesBefore } from './DatesBefore.tsx';
import { AddsToScore } from './AddsToScore.tsx';
import { editionInWords } from '#domain/record/editionInWords.ts';
import { NarrowLink } from './NarrowLink.tsx';
import { Pair, Pairs } from '#ui/Pairs.tsx';
import { Part } from './Part.tsx';
import { RecordedIn } from './RecordedIn.tsx';
import { ThingLink } from './ThingLink.tsx';

interface Props {
  readonly index: RecordIndex;
  readonly row: MilestoneRow;
  readonly rows: readonly MilestoneRow[];
}

/** What the coder made of the claims, as ruled pairs. */
export function AssessmentPart({ index, row, rows }: Props) {
  const { milestone, assessment, others } = row;
  const { word, meaning } = obligations[milestone.obligation];
  return (
    <Part heading="Assessment">
      <Pairs>
        <Pair term="Status">
          {row.word}
          <span className="quiet">{assessment === null ? '; nobody has assessed it' : `: ${statuses[assessment.status].meaning}`}</span>
        </Pair>
        {assessment !== null && (
          <>
            <Pair term="Reason">{assessment.reason}</Pair>
            <Pair term="Also defensible">{others.length === 0 ? 'no other' : others.join(' or ')}</Pair>
            <Pair term="Rests on">
              <RestsOn index={index} row={row} assessment={assessment} />
            </Pair>
          </>
        )}
        <Pair term="Obligation">
          {word}
          <span className="quiet">: {meaning}. The coder’s reading, as is the category</span>
        </Pair>
        <Pair term="Category" short>
          <NarrowLink filter={{ category: [milestone.category] }}>{categories[milestone.category].word}</NarrowLink>
        </Pair>
        <Pair term="Agreed date" short>
          {milestone.agreedDate ?? <span className="quiet">not stated</span>}
          {milestone.agreedDate !== null && <DatesBefore index={index} id={milestone.id} />}
        </Pair>
        <Pair term="Adds to the score">
          <AddsToScore index={index} row={row} rows={rows} />
        </Pair>
        {assessment !== null && (
          <Pair term="Valid from" short>
            {assessment.validFrom ?? <span className="quiet">undated</span>}
          </Pair>
        )}
        <Pair term="History" short={(index.assessments.get(milestone.id) ?? []).length < 2}>
          <History index={index} id={milestone.id} />
        </Pair>
        {assessment !== null && (
          <Pair term="Recorded">
            <RecordedIn index={index} id={assessment.id} />
          </Pair>
        )}
        <Pair term="Edition">{editionInWords(index)}</Pair>
      </Pairs>
    </Part>
  );
}

/** Claims by the number they have on this page; one that is not on it by its statement. */
function RestsOn({ index, row: { claims }, assessment }: { index: RecordIndex; row: MilestoneRow; assessment: Assessment }) {
  if (assessment.claims.length === 0) return <span className="quiet">no claim is named</span>;
  return assessment.claims.map((id, nth) => {
    const number = claims.findIndex((claim) => claim.id === id) + 1;
    return (
      <span key={id}>
        {nth > 0 && ', '}
        <ThingLink index={index} id={id}>
          {number === 0 ? undefined : `claim ${number}`}
        </ThingLink>
      </span>
    );
  });
}

function History({ index, id }: { index: RecordIndex; id: string }) {
  const all = index.assessments.get(id) ?? [];
  const [only] = all;
  if (only === undefined) return <>no assessment</>;
  if (all.length === 1)
    return (
      <ThingLink index={index} id={only.id}>
        1 assessment
      </ThingLink>
    );
  return (
    <>
      {plural(all.length, 'assessment')}
      {all.map(({ id: own, status, basis }, at) => (
        <span key={own}>
          {at === 0 ? ': ' : ', then '}
          <ThingLink index={index} id={own} label={`${capital(statusWord(status, basis))}: assessment ${at + 1}`}>
            {statusWord(status, basis)}
          </ThingLink>
        </span>
      ))}
    </>
  );
}
