import type { Event } from '#domain/record/record.ts';
import { AboutParts } from './AboutParts.tsx';
import { LinkWords } from './Links.tsx';
import type { PageProps } from './PageProps.ts';
import { Pair, Pairs } from '#ui/Pairs.tsx';

/** An event that is no meeting: an attack, an announcement. */
export function EventPage({ thing, index }: PageProps<Event>) {
  return (
    <>
      <Pairs>
        <Pair term="Date">{thing.date ?? <span className="quiet">not stated</span>}</Pair>
        <Pair term="Told as">
          <LinkWords index={index} link={thing} />
        </Pair>
      </Pairs>
      <AboutParts index={index} id={thing.id} />
    </>
  );
}
