import { flags } from '#domain/kinds/flags.ts';
import { capital } from '#domain/texts/capital.ts';
import { inWords } from '#domain/texts/inWords.ts';
import { claimsAfter } from '#domain/milestones/claimsAfter.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { Milestone } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { markOf } from '#domain/kinds/statuses.ts';
import { plural } from '#domain/texts/plural.ts';
import { todayUtc } from '#i18n/dates.ts';
import { useView } from '#state/view.ts';
import { FlagMark } from '#ui/FlagMark.tsx';
import { Scale } from '#ui/Scale.tsx';
import { StatusGlyph } from '#ui/StatusGlyph.tsx';
import { AssessmentPart } from './AssessmentPart.tsx';
import { ClaimsPart } from './ClaimsPart.tsx';
import { CopyQuotes } from './CopyQuotes.tsx';
import { sourcesOf } from '#domain/quotes/evidenceFrom.ts';
import { Conditions, Ties } from './Links.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import { NotesPart } from './NotesPart.tsx';
import type { PageProps } from './PageProps.ts';
import { Part } from './Part.tsx';
import { ThingLinks } from './ThingLink.tsx';
import { sourcesName } from '#domain/texts/sourcesName.ts';

/** A milestone: where it stands, on whose word, and what the coder made of it. */
export function MilestonePage({ thing, index, rows }: PageProps<Milestone>) {
  const valid = useView(({ view }) => view.valid);
  const day = valid ?? todayUtc();
  const row = rows.find(({ milestone }) => milestone.id === thing.id);
  if (row === undefined) return <p className="quiet">This milestone stands in no list.</p>;
  const later = claimsAfter(index, thing.id, day);
  const conditions = index.conditionsOf.get(thing.id) ?? [];
  return (
    <>
      <Standing row={row} />
      <p className="description">{thing.description}</p>
      <ClaimsPart
        index={index}
        claims={row.claims}
        here={thing.id}
        none={later.length === 0 ? 'No claim in the record is about it.' : `No claim about it is dated ${day} or before, or undated.`}
      />
      {later.length > 0 && (
        <p className="quiet">
          {capital(inWords(later.length))} of a later date than {day} {later.length === 1 ? 'does' : 'do'} not count on that day:{' '}
          <ThingLinks index={index} ids={later.map(({ id }) => id)} />
        </p>
      )}
      {row.claims.length > 0 && <CopyQuotes index={index} row={row} />}
      <AssessmentPart index={index} row={row} rows={rows} />
      <HistoryPart index={index} id={thing.id} />
      {conditions.length > 0 && (
        <Part heading="Conditions">
          <Conditions index={index} conditions={conditions} here={thing.id} />
        </Part>
      )}
      <NamedPart index={index} row={row} />
      <NotesPart index={index} notes={index.notesAbout.get(thing.id) ?? []} here={thing.id} />
    </>
  );
}

function Standing({ row: { assessment, word, points, range, others, flags: raised, claims } }: { row: MilestoneRow }) {
  const { glyph } = markOf(assessment);
  const sources = sourcesOf(claims).length;
  return (
    <div className="standing" data-points={points ?? 'none'}>
      <p className="standing-status">
        <StatusGlyph glyph={glyph} points={points} />
        <b>{word}</b>
        {others.length > 0 && <span className="quiet"> or {others.join(' or ')}</span>}
      </p>
      {points !== null && <Scale points={points} range={range} />}
      {raised.map((flag) => (
        <FlagMark key={flag} {...flags[flag]} />
      ))}
      <p className="standing-claims quiet">
        {claims.length === 0
          ? 'no claims'
          : `${plural(claims.length, 'claim')}, ${inWords(sources)} ${sources === 1 ? 'source' : 'sources'}`}
      </p>
    </div>
  );
}

/** Everybody and every meeting tied to it; where no source says who is to carry it out, that is said. */
function NamedPart({ index, row: { milestone, responsible } }: { index: RecordIndex; row: MilestoneRow }) {
  const ties = index.tiesOf.get(milestone.id) ?? [];
  return (
    <Part heading="Named in connection">
      {responsible.length === 0 && <p className="gap">{sourcesName(index.record.sources)} no one responsible.</p>}
      <Ties index={index} ties={ties} here={milestone.id} />
    </Part>
  );
}
