import { isClause } from '#domain/english/partsOf.ts';
import { stemsOf, type Word } from '#domain/english/wordsOf.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';

/** What bears the name of the thing it deals with, and is not the thing: "the peacekeeping centre", "aid agencies", "hostage families". */
const bearers = new Set(
  stemsOf(
    'center office institute institution academy agency ministry minister department bureau secretary secretariat fund foundation council commission ' +
      'committee coalition association organization union group school college university museum newspaper observatory desk unit directorate ' +
      'inspectorate watchdog charity firm company chief envoy coordinator negotiator adviser advisor expert specialist worker official ' +
      'inspector families relatives activist campaigner lawyer conference forum summit exhibition report study bill law day prize film book',
  ),
);
/** Little words end a name. */
const little = new Set(stemsOf('a an the of in into on for with from by at to and or but as that which who is has'));

/**
 * Whether a concept at some words of a sentence only belongs to the name of a body or of people: such a noun stands behind it, at
 * most one word further on. Not so of what milestones are about themselves (`isOwn`, by stem: "monitoring committee").
 */
export function isInName(text: string, start: number, words: readonly Word[], { end }: Span, isOwn: (stem: string) => boolean): boolean {
  const behind = words.filter((word) => word.start >= end).slice(0, 2);
  const at = behind.findIndex(({ stem }) => bearers.has(stem) && !isOwn(stem));
  const bearer = behind[at];
  if (bearer === undefined) return false;
  const middle = behind.slice(0, at);
  return (
    /^[\s\p{L}’'-]*$/u.test(text.slice(end - start, bearer.start - start)) &&
    middle.every((word) => !little.has(word.stem) && !isClause(word.text))
  );
}
