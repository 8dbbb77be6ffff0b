import type { Meeting } from '#domain/record/record.ts';
import { tieKinds } from '#domain/kinds/tieKinds.ts';
import { AboutParts } from './AboutParts.tsx';
import { LinkWords, Ties } from './Links.tsx';
import type { PageProps } from './PageProps.ts';
import { Pair, Pairs } from '#ui/Pairs.tsx';
import { Part } from './Part.tsx';
import { ThingLinks } from './ThingLink.tsx';
import { sourcesName } from '#domain/texts/sourcesName.ts';

/** A meeting: who sat there by the sources, in which order it stands, and what it dealt with. */
export function MeetingPage({ thing, index }: PageProps<Meeting>) {
  const { id, title, place, date, after, note } = thing;
  const ties = index.tiesOf.get(id) ?? [];
  const seats = ties.filter(({ kind }) => tieKinds[kind].seats);
  const rest = ties.filter(({ kind }) => !tieKinds[kind].seats);
  const later = index.record.meetings.filter((meeting) => meeting.after === id).map((meeting) => meeting.id);
  return (
    <>
      {note !== null && <p className="description">{note}</p>}
      <Pairs>
        {/* the title of the page names the place where there is nothing else */}
        <Pair term="Place">{title === null ? null : (place ?? <span className="quiet">not stated</span>)}</Pair>
        <Pair term="Date">{date ?? <span className="quiet">not stated</span>}</Pair>
        <Pair term="Order">
          {after === null && later.length === 0 && <span className="quiet">not stated</span>}
          {after !== null && (
            <>
              after <ThingLinks index={index} ids={[after]} />
            </>
          )}
          {after !== null && later.length > 0 && '; '}
          {later.length > 0 && (
            <>
              before <ThingLinks index={index} ids={later} />
            </>
          )}
        </Pair>
        <Pair term="Told as">
          <LinkWords index={index} link={thing} />
        </Pair>
      </Pairs>
      <Part heading="Participants">
        {seats.length === 0 && <p className="quiet">{sourcesName(index.record.sources)} no participant.</p>}
        <Ties index={index} ties={seats} here={id} />
      </Part>
      {rest.length > 0 && (
        <Part heading="What it dealt with">
          <Ties index={index} ties={rest} here={id} />
        </Part>
      )}
      <AboutParts index={index} id={id} />
    </>
  );
}
