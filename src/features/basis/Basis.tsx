import { claimKinds } from '#domain/claimKinds.ts';
import { capital } from '#domain/capital.ts';
import { eitherOf } from '#domain/eitherOf.ts';
import { inWords } from '#domain/inWords.ts';
import { noteKinds, type NoteKind } from '#domain/noteKinds.ts';
import type { MilestoneRow } from '#domain/milestoneRows.ts';
import type { RecordIndex } from '#domain/recordIndex.ts';
import type { Source } from '#domain/record.ts';
import { plural } from '#i18n/plural.ts';
import { lighting } from '#state/lit.ts';
import { addressOf, openThing } from '#state/view.ts';
import { whoIsSilent, whoSays } from '#domain/whoSays.ts';
import { Door } from '#ui/Door.tsx';
import './Basis.css';

/** What the page rests on, in the record's own terms: sources, voices, what they tell in two ways, what they leave open. */
export function Basis({ index, rows }: { index: RecordIndex; rows: readonly MilestoneRow[] }) {
  const { sources, claims, notes } = index.record;
  const findings = claims.filter(({ kind }) => claimKinds[kind].independent).length;
  return (
    <section className="basis" aria-labelledby="basis">
      <h2 id="basis">What this rests on</h2>
      {sources.length === 0 && <p>No source is recorded yet.</p>}
      {sources.length > 1 && <p className="quiet small">{plural(sources.length, 'source')}</p>}
      {sources.map((source) => (
        <p key={source.id}>
          <Door className="door serif" href={addressOf({ open: source.id })} onOpen={() => openThing(source.id)}>
            {source.title}
          </Door>
          {unstated(source)}
        </p>
      ))}
      <Voices index={index} rows={rows} findings={findings} />
      {notes
        .filter(({ kind }) => noteKinds[kind].first)
        .slice(0, 1)
        .map((note) => (
          <p key={note.id} className="quiet small">
            <b>{noteKinds[note.kind].heading}.</b> {note.text}
          </p>
        ))}
      <WhyRange rows={rows} />
      <More index={index} />
    </section>
  );
}

function unstated({ date, author, publisher }: Source): string {
  const missing = [date === null && 'date', author === null && 'author', publisher === null && 'publisher'].filter(
    (word) => word !== false,
  );
  if (missing.length === 0) return `, ${author ?? ''}, ${publisher ?? ''}, ${date ?? ''}.`;
  return ` states no ${eitherOf(missing)}.`;
}

/** As many squares as fit; where somebody has more, the numbers stand alone. */
const mostSquares = 8;

function Voices({ index, rows, findings }: { index: RecordIndex; rows: readonly MilestoneRow[]; findings: number }) {
  const lines = whoSays(index, rows);
  const silent = [...whoIsSilent(index, rows), ...(findings === 0 ? ['a monitoring body'] : [])];
  const source = index.record.sources[0];
  const drawn = lines.every(({ rows: own }) => own.length <= mostSquares);
  if (lines.length === 0) return null;
  return (
    <>
      <p className="quiet small basis-caption">Who says so, for {plural(rows.length, 'milestone')}</p>
      <ul className="basis-voices" aria-label="Who says so">
        {lines.map(({ label, carriedOver, claimant, rows: own }) => (
          <li key={`${label} ${carriedOver}`} {...lighting(own.map(({ milestone }) => milestone.id))}>
            <b>{own.length}</b>
            <span className="basis-squares" aria-hidden="true" style={{ '--count': drawn ? own.length : 0 } as Record<string, number>} />
            <Door href={addressOf({ open: claimant ?? source?.id ?? '' })} onOpen={() => openThing(claimant ?? source?.id ?? '')}>
              {label}
              {carriedOver && ', by carried-over attribution*'}
            </Door>
          </li>
        ))}
        {silent.length > 0 && (
          <li>
            <b>0</b>
            <span className="basis-squares" />
            <span>{eitherOf(silent)}</span>
          </li>
        )}
      </ul>
      {lines.some(({ carriedOver }) => carriedOver) && (
        <p className="quiet small">* named one sentence or more before: inferred, and marked so everywhere</p>
      )}
    </>
  );
}

/** Why two careful coders could differ: the scored milestones with another defensible status. */
function WhyRange({ rows }: { rows: readonly MilestoneRow[] }) {
  const open = rows.filter(({ milestone, range }) => milestone.phase !== null && range !== null && range.low !== range.high);
  if (open.length === 0) return null;
  return (
    <p className="quiet small">
      <b>Why a range.</b> {capital(inWords(open.length))} of {inWords(rows.filter(({ points }) => points !== null).length)} could be read
      otherwise:{' '}
      {open.map(({ milestone, others }, at) => (
        <span key={milestone.id}>
          {at > 0 && '; '}
          <Door href={addressOf({ open: milestone.id })} onOpen={() => openThing(milestone.id)}>
            {milestone.title}
          </Door>{' '}
          as {others.join(' or ')}
        </span>
      ))}
      .
    </p>
  );
}

const noteKindNames = Object.keys(noteKinds) as NoteKind[];

function More({ index: { record } }: { index: RecordIndex }) {
  const source = record.sources[0];
  if (source === undefined || record.notes.length === 0) return null;
  const parts = noteKindNames.map((name) => {
    const { one, many } = noteKinds[name];
    return plural(record.notes.filter(({ kind }) => kind === name).length, one, many);
  });
  return (
    <p className="small">
      <Door href={addressOf({ open: source.id })} onOpen={() => openThing(source.id)}>
        {parts.join(', ')}
      </Door>
    </p>
  );
}
