import type { ReactNode } from 'react';
import { capital } from '#domain/texts/capital.ts';
import { flags } from '#domain/kinds/flags.ts';
import { eitherOf } from '#domain/texts/eitherOf.ts';
import { inWords } from '#domain/texts/inWords.ts';
import { noteKinds, type NoteKind } from '#domain/kinds/noteKinds.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { claimDatesIn } from '#domain/quotes/sourcesReporting.ts';
import { sourceStates } from '#domain/texts/sourceStates.ts';
import { plural } from '#domain/texts/plural.ts';
import { lighting } from '#state/lit.ts';
import { addressOf, openThing } from '#state/view.ts';
import { whoIsSilent, whoLimits, whoSays, type WhoLimits, type WhoSays } from '#domain/people/whoSays.ts';
import { notesPart } from '#state/pageParts.ts';
import { Door } from '#ui/Door.tsx';
import { goToPart } from '#ui/goToPart.ts';
import './Basis.css';

/** What the page rests on, in the record's own terms: sources, voices, what they tell in two ways, what they leave open. */
export function Basis({ index, rows }: { index: RecordIndex; rows: readonly MilestoneRow[] }) {
  const { sources, notes } = index.record;
  return (
    <section className="basis" aria-labelledby="basis">
      <h2 id="basis">What this rests on</h2>
      {sources.length === 0 && <p>No source is recorded yet.</p>}
      {sources.length > 1 && <p className="quiet small">{plural(sources.length, 'source')}</p>}
      {sources.map((source) => (
        <p key={source.id}>
          <Door className="door serif" href={() => addressOf({ open: source.id })} onOpen={() => openThing(source.id)}>
            {source.title}
          </Door>
          {sourceStates(source, claimDatesIn(index, source))}
        </p>
      ))}
      <Voices index={index} rows={rows} />
      {notes
        .filter(({ kind }) => noteKinds[kind].first)
        .slice(0, 1)
        .map((note) => (
          <p key={note.id} className="small">
            <Door href={() => addressOf({ open: note.id })} onOpen={() => openThing(note.id)}>
              {noteKinds[note.kind].heading}
            </Door>
            . {note.text}
          </p>
        ))}
      <WhyRange rows={rows} />
      <More index={index} />
    </section>
  );
}

/** As many squares as fit; where somebody has more, the numbers stand alone. */
const mostSquares = 8;
/** As many entries of a list as stand open; more wait behind their number. */
const standing = 8;

function Voices({ index, rows }: { index: RecordIndex; rows: readonly MilestoneRow[] }) {
  const lines = whoSays(index, rows);
  const limits = whoLimits(index, rows);
  const carried = [...lines, ...limits.flatMap(({ voices }) => voices)].some(({ carriedOver }) => carriedOver);
  const silent = whoIsSilent(index, rows);
  const drawn = lines.every(({ rows: own }) => own.length <= mostSquares);
  const more = lines.slice(standing);
  const entry = (line: WhoSays) => <VoiceEntry key={line.key} line={line} drawn={drawn} />;
  if (lines.length === 0) return null;
  return (
    <>
      <p className="small basis-caption">Who says so, for {plural(rows.length, 'milestone')}</p>
      <ul className="basis-voices" aria-label="Who says so">
        {lines.slice(0, standing).map(entry)}
        {silent.length > 0 && (
          <li>
            <b>0</b>
            <span className="basis-squares" />
            <span>{eitherOf(silent)}</span>
          </li>
        )}
      </ul>
      {more.length > 0 && (
        <details className="small">
          <summary>{plural(more.length, 'more voice')}</summary>
          <ul className="basis-voices" aria-label="Who says so, further voices">
            {more.map(entry)}
          </ul>
        </details>
      )}
      <Limits limits={limits} />
      {carried && <p className="quiet small">* named a sentence or more before: inferred, and so marked</p>}
    </>
  );
}

function VoiceEntry({ line: { label, carriedOver, opens, rows }, drawn }: { line: WhoSays; drawn: boolean }) {
  return (
    <li {...lighting(rows.map(({ milestone }) => milestone.id))}>
      <b>{rows.length}</b>
      <span className="basis-squares" aria-hidden="true" style={{ '--count': drawn ? rows.length : 0 } as Record<string, number>} />
      <Door href={() => addressOf({ open: opens })} onOpen={() => openThing(opens)}>
        {label}
        {carriedOver && ', by carried-over attribution*'}
      </Door>
    </li>
  );
}

/** Whose claims limit the milestones: the other side of who says so. */
function Limits({ limits }: { limits: readonly WhoLimits[] }) {
  return limits.map(({ flag, rows: own, voices }) => (
    <Listed
      key={flag}
      lead={
        <span {...lighting(own.map(({ milestone }) => milestone.id))}>
          <b>
            {capital(inWords(own.length))} {flags[flag].word}
          </b>{' '}
          by
        </span>
      }
      counted={plural(voices.length, 'voice')}
      items={voices.map(({ key, label, carriedOver, opens, rows: limited }) => (
        <span key={key}>
          <Door href={() => addressOf({ open: opens })} onOpen={() => openThing(opens)}>
            {label}
            {carriedOver && '*'}
          </Door>
          {voices.length > 1 && ` (${inWords(limited.length)})`}
        </span>
      ))}
    />
  ));
}

/** Why two careful coders could differ: the scored milestones with another defensible status, on the scale or off it. */
function WhyRange({ rows }: { rows: readonly MilestoneRow[] }) {
  const scored = rows.filter(({ milestone, points }) => milestone.phase !== null && points !== null);
  const otherwise = scored.filter(({ range }) => range !== null && range.low !== range.high);
  const unscored = scored.filter((row) => !otherwise.includes(row) && row.others.length > 0);
  return (
    <>
      {otherwise.length > 0 && (
        <Listed
          lead={
            <>
              <b>Why a range.</b> {capital(inWords(otherwise.length))} of {inWords(scored.length)} could score otherwise (“or” in their
              rows):
            </>
          }
          items={otherwise.map(readOtherwise)}
        />
      )}
      {unscored.length > 0 && (
        <Listed
          lead={`${capital(inWords(unscored.length))} could be left unscored, outside the range:`}
          items={unscored.map(readOtherwise)}
        />
      )}
    </>
  );
}

function readOtherwise({ milestone, others }: MilestoneRow): ReactNode {
  return (
    <span key={milestone.id}>
      <Door href={() => addressOf({ open: milestone.id })} onOpen={() => openThing(milestone.id)}>
        {milestone.title}
      </Door>{' '}
      as {others.join(' or ')}
    </span>
  );
}

/** A sentence that ends in a list; a long list waits behind its number, so that what comes after stays in sight. */
function Listed({ lead, counted, items }: { lead: ReactNode; counted?: string; items: readonly ReactNode[] }) {
  const list = items.map((item, at) => [at > 0 && '; ', item]);
  if (items.length <= standing)
    return (
      <p className="small">
        {lead} {list}.
      </p>
    );
  return (
    <details className="small">
      <summary>
        {lead} {counted}
      </summary>
      <p>{list}.</p>
    </details>
  );
}

const noteKindNames = Object.keys(noteKinds) as NoteKind[];

function More({ index: { record } }: { index: RecordIndex }) {
  const [source, ...others] = record.sources;
  if (source === undefined || record.notes.length === 0) return null;
  const opens = others.length === 0 ? source.id : record.agreement.id;
  const parts = noteKindNames.map((name) => {
    const { one, many } = noteKinds[name];
    return plural(record.notes.filter(({ kind }) => kind === name).length, one, many);
  });
  return (
    <p className="small">
      <Door
        href={() => addressOf({ open: opens })}
        onOpen={() => {
          openThing(opens);
          goToPart(notesPart);
        }}
      >
        {parts.join(', ')}
      </Door>
    </p>
  );
}
