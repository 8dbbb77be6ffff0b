import { hedges } from '#domain/kinds/claimKinds.ts';
import type { Tie } from '#domain/record/record.ts';
import { groundings, tieKinds } from '#domain/kinds/tieKinds.ts';
import { AboutParts } from './AboutParts.tsx';
import { LinkWords } from './Links.tsx';
import type { PageProps } from './PageProps.ts';
import { Pair, Pairs } from '#ui/Pairs.tsx';
import { ThingLink } from './ThingLink.tsx';

/** A tie: what joins what, on which words, and whether the source says it or the coder reads it there. */
export function TiePage({ thing, index }: PageProps<Tie>) {
  return (
    <>
      <Pairs>
        <Pair term="Joins">
          <ThingLink index={index} id={thing.from} /> {tieKinds[thing.kind].joins} <ThingLink index={index} id={thing.to} />
        </Pair>
        <Pair term="Grounding">{groundings[thing.grounding].word}</Pair>
        <Pair term="Hedge">{hedges[thing.hedge].word}</Pair>
        <Pair term="Note">{thing.note}</Pair>
        <Pair term="Words">
          <LinkWords index={index} link={thing} />
        </Pair>
      </Pairs>
      <AboutParts index={index} id={thing.id} />
    </>
  );
}
