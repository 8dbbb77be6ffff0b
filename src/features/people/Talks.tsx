import type { ReactNode } from 'react';
import { talksOf, type Talker, type Talks as TalksModel } from '#domain/people/talks.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Tie } from '#domain/record/record.ts';
import { existences } from '#domain/kinds/actorKinds.ts';
import { hedges } from '#domain/kinds/claimKinds.ts';
import { statedTies } from '#domain/people/statedTies.ts';
import { meetingName } from '#domain/people/meetingName.ts';
import { tieKinds } from '#domain/kinds/tieKinds.ts';
import { lighting } from '#state/lit.ts';
import { plural } from '#domain/texts/plural.ts';
import { addressOf, openThing, useView } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';
import './People.css';

/** Who talks, and where they meet: participants at the table where the sources put them, and nowhere else. */
export function Talks({ index }: { index: RecordIndex }) {
  const { talkers, meetings } = talksOf(index);
  if (meetings.length === 0) return null;
  return (
    <div className="talks">
      <section aria-labelledby="talkers">
        <h2 id="talkers" className="band">
          Who talks
        </h2>
        <Entries
          more={(count) => plural(count, 'more actor')}
          entries={talkers.map((talker) => (
            <TalkerEntry key={talker.actor.id} talker={talker} />
          ))}
        />
      </section>
      <section aria-labelledby="meetings">
        <h2 id="meetings" className="band">
          Where they meet
        </h2>
        <Entries
          more={(count) => plural(count, 'more meeting')}
          entries={meetings.map((talk, at) => (
            <MeetingEntry key={talk.meeting.id} index={index} talk={talk} place={orderOf(meetings, at)} />
          ))}
        />
      </section>
    </div>
  );
}

/** As many entries of a list as stand open, and as many names of one meeting. */
const standing = 24;

/** A list of which the rest waits behind its number: an imported record has hundreds. */
function Entries({ entries, more }: { entries: readonly ReactNode[]; more: (count: number) => string }) {
  const rest = entries.slice(standing);
  return (
    <>
      <ul className="people">{entries.slice(0, standing)}</ul>
      {rest.length > 0 && (
        <details className="people-more">
          <summary>{more(rest.length)}</summary>
          <ul className="people">{rest}</ul>
        </details>
      )}
    </>
  );
}

function TalkerEntry({ talker: { actor, delegates, meetings } }: { talker: Talker }) {
  return (
    <li>
      <button
        type="button"
        className="person"
        onClick={() => openThing(actor.id)}
        data-planned={existences[actor.existence].planned || undefined}
        data-end="talks"
        data-id={actor.id}
        {...lighting([actor.id, ...meetings], [actor.id, ...delegates.map(({ id }) => id)])}
      >
        {actor.name}
      </button>
      {delegates.map((delegate) => (
        <p key={delegate.id} className="delegate">
          <button
            type="button"
            data-end="talks"
            data-id={delegate.id}
            onClick={() => openThing(delegate.id)}
            {...lighting([actor.id, ...meetings], [delegate.id])}
          >
            {delegate.name}
          </button>
        </p>
      ))}
    </li>
  );
}

type Talk = TalksModel['meetings'][number];

function MeetingEntry({ index, talk: { meeting, seats }, place }: { index: RecordIndex; talk: Talk; place: string }) {
  const inferred = useView(({ view }) => view.inferred);
  const own = ({ from }: Tie) => from === meeting.id;
  const stated = statedTies(index, meeting.id).filter(own);
  const dealtWith = inferred ? (index.tiesOf.get(meeting.id) ?? []).filter(own) : stated;
  const kinds = [...new Set(stated.map(({ kind }) => kind))];
  return (
    <li>
      <button
        type="button"
        className="meeting-place"
        data-end="meetings"
        data-id={meeting.id}
        onClick={() => openThing(meeting.id)}
        {...lighting([...dealtWith.map(({ to }) => to), ...seats.map(({ actor }) => actor.id)], [meeting.id])}
      >
        {meetingName(meeting)}
      </button>
      <p className="quiet small">
        {place}
        {meeting.date ?? 'date not stated'}
      </p>
      <p className="small">{namesOf(seats)}</p>
      {kinds.map((kind) => (
        <Dealt key={kind} index={index} ties={stated.filter((tie) => tie.kind === kind)} word={tieKinds[kind].word} />
      ))}
      {dealtWith.length > stated.length && (
        <Dealt index={index} ties={dealtWith.filter((tie) => !stated.includes(tie))} word="dealt with, as the coder infers" />
      )}
    </li>
  );
}

/** Who sat there; of very many the first, and how many more. */
function namesOf(seats: Talk['seats']): string {
  if (seats.length === 0) return 'participants not named';
  const names = seats.map(({ actor, tie }) => (tieKinds[tie.kind].leads ? `${actor.name} (led)` : actor.name));
  const more = names.length > standing ? `, and ${names.length - standing} more` : '';
  return names.slice(0, standing).join(', ') + more;
}

/** What a meeting dealt with, each a door; "reportedly" where the source has it by hearsay. */
function Dealt({ index, ties, word }: { index: RecordIndex; ties: readonly Tie[]; word: string }) {
  return (
    <p className="quiet small">
      {ties.some(({ hedge }) => hedges[hedge].hearsay) && 'reportedly '}
      {word}:{' '}
      {ties.map(({ id, to }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Door href={() => addressOf({ open: to })} onOpen={() => openThing(to)}>
            {index.milestones.get(to)?.title ?? to}
          </Door>
        </span>
      ))}
    </p>
  );
}

/** The order is said only where the sources say it. */
function orderOf(meetings: TalksModel['meetings'], at: number): string {
  const own = meetings[at]?.meeting;
  if (own?.after !== null && own?.after !== undefined) return 'then; ';
  return meetings.some(({ meeting }) => meeting.after === own?.id) ? 'first; ' : '';
}
