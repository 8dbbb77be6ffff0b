import { sharesInWords } from '#domain/milestones/shares.ts';
import { codingOf } from '#domain/milestones/codings.ts';
import { hasRange, progressOf, type Progress } from '#domain/milestones/progress.ts';
import { holdings } from '#domain/kinds/phases.ts';
import type { Phase } from '#domain/record/record.ts';
import { plural } from '#domain/texts/plural.ts';
import { phaseClaims } from '#state/pageParts.ts';
import { ClaimsPart } from './ClaimsPart.tsx';
import { formulaOf, oneDecimal } from '#domain/milestones/formulaOf.ts';
import { NotesPart } from './NotesPart.tsx';
import type { PageProps } from './PageProps.ts';
import { Pair, Pairs } from '#ui/Pairs.tsx';
import { Part } from './Part.tsx';
import { Caveats } from './Caveats.tsx';
import { WorkingTable } from './WorkingTable.tsx';

/** The working of a phase's score: which milestones, which numbers, the formula, and what it cannot say. */
export function PhasePage({ thing, index, rows }: PageProps<Phase>) {
  const own = rows.filter(({ milestone }) => milestone.phase === thing.id);
  const progress = progressOf(own);
  const { one, many, asReported } = holdings[thing.holds];
  return (
    <>
      <Pairs>
        <Pair term="Distribution">{progress.words}</Pair>
        <Pair term="Shares">{own.length > 0 && sharesInWords(own)}</Pair>
        <Pair term="Full">
          {progress.completed} of {plural(progress.of, one, many)}
          {asReported && ', as reported'}
        </Pair>
        <ScorePairs progress={progress} />
      </Pairs>
      {own.length > 0 && (
        <Part heading="The numbers">
          <WorkingTable index={index} title={thing.title} rows={own} score={progress.score} />
        </Part>
      )}
      <Part heading="The formula">
        <p>The sum of the points, divided by three times the number of scored {many}, times 100.</p>
        {progress.score !== null && (
          <p className="formula">
            {formulaOf(
              own.flatMap(({ points }) => points ?? []),
              progress.score,
            )}
          </p>
        )}
        <Caveats asReported={asReported} many={many} coding={codingOf(index, own).caveat} />
      </Part>
      <ClaimsPart
        index={index}
        claims={index.claimsAbout.get(thing.id) ?? []}
        here={thing.id}
        id={phaseClaims}
        heading="Claims about the phase as a whole"
      />
      <NotesPart index={index} notes={index.notesAbout.get(thing.id) ?? []} here={thing.id} />
    </>
  );
}

function ScorePairs({ progress: { score, of, withoutLasting, lasting } }: { progress: Progress }) {
  if (score === null) return <Pair term="Score">none: nothing of it is scored</Pair>;
  return (
    <>
      <Pair term="Score">
        <b>{oneDecimal(score)}</b> of 100
        {score.scored < of && (
          <span className="quiet">
            , over the {score.scored} that are scored, of {of}
          </span>
        )}
      </Pair>
      <Pair term="Coding range">
        {hasRange(score) ? (
          `${score.low.toFixed(1)} to ${score.high.toFixed(1)}`
        ) : (
          <span className="quiet">none: lowest and highest give the same score, and nothing is claimed about it</span>
        )}
        {hasRange(score) && <span className="quiet">, this text only</span>}
      </Pair>
      <Pair term="Without continuing ones">
        {lasting === 0 ? 'the same' : withoutLasting === null ? 'no score' : `${oneDecimal(withoutLasting)} of 100`}
        <span className="quiet">
          {lasting === 0
            ? ': there is no continuing obligation or prohibition among them'
            : `, leaving out ${plural(lasting, 'continuing obligation or prohibition', 'continuing obligations and prohibitions')}`}
        </span>
      </Pair>
    </>
  );
}
