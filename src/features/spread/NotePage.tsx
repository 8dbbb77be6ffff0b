import { noteKinds } from '#domain/kinds/noteKinds.ts';
import type { Note } from '#domain/record/record.ts';
import { LinkWords } from './Links.tsx';
import type { PageProps } from './PageProps.ts';
import { Pair, Pairs } from '#ui/Pairs.tsx';
import { ThingLinks } from './ThingLink.tsx';

/** A note: what the record keeps beside its claims. It is never a status. */
export function NotePage({ thing, index }: PageProps<Note>) {
  return (
    <Pairs>
      <Pair term="On">
        <ThingLinks index={index} ids={thing.about} />
      </Pair>
      <Pair term="Words">
        {thing.evidence.length === 0 ? (
          <span className="quiet">
            {noteKinds[thing.kind].quoted ? 'none is quoted for it' : 'none: this is what the source does not say'}
          </span>
        ) : (
          <LinkWords index={index} link={thing} />
        )}
      </Pair>
    </Pairs>
  );
}
