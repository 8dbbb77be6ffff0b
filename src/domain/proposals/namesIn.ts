import { getCountryDataList } from 'countries-list';
import { actorKinds } from '#domain/kinds/actorKinds.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';
import type { Actor } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { findStems, stemsOf, type Word, wordsOf } from '#domain/english/wordsOf.ts';

/** An actor of the record named in a text, and the words that name it. */
export interface NamedActor extends Span {
  readonly id: string;
  /** By its name or alias; as a country's capital stands for it; as an adjective ("Israeli", "Turkish"); by the
   * office that it holds in a state; by words that only describe it, in small letters ("the international force"). */
  readonly by: 'name' | 'capital' | 'adjective' | 'office' | 'description';
  /** The state in which an office is held. */
  readonly state?: string;
}

interface Surface {
  readonly id: string;
  readonly by: NamedActor['by'];
  readonly stems: readonly string[];
  /** As it is written, where the case must agree: "us" is not "U.S.", and a capital is no common word. */
  readonly written: string;
  /** Whether it only describes a body, and may do so in small letters. */
  readonly describes: boolean;
}

const known = new WeakMap<RecordIndex, readonly Surface[]>();

/** Every actor of the record that a text names: whole words, plural and possessive forms; the longest name at a place alone. */
export function namesIn(index: RecordIndex, text: string, words: readonly Word[]): NamedActor[] {
  const surfaces = known.get(index) ?? surfacesOf(index);
  known.set(index, surfaces);
  const found = surfaces.flatMap((surface) => {
    const { id, by, stems } = surface;
    return findStems(words, stems)
      .filter((span) => agrees(text, span, surface) && (by !== 'capital' || speaks(text, span)))
      .map(({ start, end }): NamedActor => ({ id, by: isDescribed(text, start, surface) ? 'description' : by, start, end }));
  });
  const longest = found.filter((one) => !found.some((other) => other.end - other.start > one.end - one.start && covers(other, one)));
  return longest
    .filter((one, at) => longest.findIndex(({ start, id }) => start === one.start && id === one.id) === at)
    .toSorted((a, b) => a.start - b.start);
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A name that begins with a capital is written with one; what only describes a body ("International force") may be without. */
function agrees(text: string, { start }: Span, { written, describes }: Surface): boolean {
  const first = written.charAt(0);
  return describes || first.toLowerCase() === first || text.charAt(start) === text.charAt(start).toUpperCase();
}

/** Whether a body is only described: any force may be called "an international force". */
const isDescribed = (text: string, start: number, { written, describes }: Surface): boolean =>
  describes && [text.charAt(start), written.charAt(0)].some((letter) => letter.toLowerCase() === letter);

/** Whether a name is made of common words: more than one, and of small letters behind the first or three at least. */
function describesBody({ kind }: Actor, written: string): boolean {
  const [, ...more] = wordsOf(written).map(({ text }) => text);
  return !actorKinds[kind].party && (more.length > 1 || more.some((word) => word.toLowerCase() === word));
}

/** Words before a capital that make it a place: "talks in Cairo", "and Doha" behind such a one is told by its neighbour. */
const places = /\b(?:in|at|near|to|from|outside|between|via|around)\s+(?:\p{Lu}[\p{L}]+(?:\s*,\s*|\s+and\s+))*$/u;
/** Whoever sits there for the state: "officials in X and Y" are officials of X and of Y. */
const officials = /\b(?:officials?|diplomats?|leaders?|governments?|ministers?)\s+in\s+(?:\p{Lu}[\p{L}]+(?:\s*,\s*|\s+and\s+))*$/iu;
/** A dateline: "CAIRO -". */
const dateline = /^\s*(?:\([A-Za-z ]+\)\s*)?[-–—]\s/;

/** Whether a capital stands for its state: it is no place of talks, and no dateline. */
function speaks(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return (
    (officials.test(before) || !places.test(before)) &&
    !dateline.test(text.slice(end)) &&
    text.slice(start, end) !== text.slice(start, end).toUpperCase()
  );
}

function surfacesOf(index: RecordIndex): Surface[] {
  return index.record.actors.flatMap((actor) => [
    ...[actor.name, ...actor.aliases].map((written) => surfaceOf(actor, 'name', written)),
    ...countrySurfaces(actor),
  ]);
}

const surfaceOf = (actor: Actor, by: NamedActor['by'], written: string): Surface => ({
  id: actor.id,
  by,
  stems: stemsOf(written),
  written,
  describes: describesBody(actor, written),
});

const countries = new Map(getCountryDataList().map((country) => [country.iso3, country]));

/** What a state is called besides: its names in the lists of countries, its capital, and the adjective of its name. */
function countrySurfaces(actor: Actor): Surface[] {
  const { kind, ids, name } = actor;
  const country = ids.iso3166 === undefined ? undefined : countries.get(ids.iso3166);
  if (!actorKinds[kind].party || country === undefined) return [];
  const names = [...new Set([name, country.name, country.native, ...(country.alias ?? [])])];
  return [
    ...names.map((written) => surfaceOf(actor, 'name', written)),
    ...(country.capital === '' ? [] : [surfaceOf(actor, 'capital', capitalOf(country.capital))]),
    ...adjectivesOf(name).map((written) => surfaceOf(actor, 'adjective', written)),
  ];
}

/** A capital as it is said: without the district that sets it apart from others of its name. */
const capitalOf = (capital: string): string => capital.replace(/,? D\.?C\.?$/, '');

/** The forms that English makes of a country's one-word name: Israeli, Egyptian, Turkish. Those that do not exist match nothing. */
function adjectivesOf(name: string): string[] {
  if (wordsOf(name).length !== 1) return [];
  const root = name.replace(/(?:ey|y|a|e|o)$/, '');
  return ['i', 'ian', 'ish', 'an', 'ese'].flatMap((ending) => [root + ending, ...(name === root ? [] : [name + ending])]);
}
