import { findStems, stemsOf } from '#domain/english/wordsOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';
import type { NamedActor } from './namesIn.ts';
import type { ReadSentence } from './ReadSentence.ts';

/** An office that a person of the record holds in a state of the record. */
interface Office {
  readonly id: string;
  readonly state: string;
  /** The ways in which reports call it, as stems: "intelligence chief", "head of intelligence". */
  readonly names: readonly (readonly string[])[];
}

/** Heads of an office that reports use for each other. */
const heads: readonly (readonly string[])[] = [
  ['chief', 'head', 'director', 'boss'],
  ['spokesperson', 'spokesman', 'spokeswoman'],
  ['envoy', 'negotiator', 'representative'],
  ['premier', 'prime minister'],
];

const known = new WeakMap<RecordIndex, readonly Office[]>();

/**
 * The actors named in a sentence, with the holders of offices whom it names by office and state, wherever these stand: "the
 * intelligence chiefs of Egypt and Turkey", "Egypt’s head of intelligence".
 */
export function withOffices(
  index: RecordIndex,
  { text, start, words, actors }: Pick<ReadSentence, 'text' | 'start' | 'words' | 'actors'>,
): NamedActor[] {
  const offices = known.get(index) ?? officesOf(index);
  known.set(index, offices);
  const ofState = (state: string, span: Span) =>
    actors.some((actor) => actor.id === state && isJoined(text.slice(...ends(actor, span, start)), actor.start < span.start));
  const held = offices.flatMap(({ id, state, names }): NamedActor[] => {
    const found = names.flatMap((stems) => findStems(words, stems)).find((span) => ofState(state, span));
    return found === undefined || actors.some((actor) => actor.id === id) ? [] : [{ id, by: 'office', state, ...found }];
  });
  const stated = actors.map((actor): NamedActor => {
    const office = offices.find(({ id }) => id === actor.id);
    return office === undefined ? actor : { ...actor, by: 'office', state: office.state };
  });
  return [...stated, ...held].toSorted((a, b) => a.start - b.start);
}

/** The actors without the states for whose office-holders they are named: "Egypt’s foreign minister" is one, and not two. */
export const withoutStates = (actors: readonly NamedActor[]): NamedActor[] =>
  actors.filter(({ id }) => !actors.some(({ state }) => state === id));

/** What may stand between an office and its state: other states, and the words that join them. */
const between = {
  before: /^[’']?s?(?:\s*(?:,|and|\p{Lu}\p{L}+(?:[’']s?)?|former|new|deputy|top))*\s*$/u,
  behind: /^\s+(?:of|for|from)(?:\s*(?:,|and|the|both|\p{Lu}\p{L}+))*\s*$/u,
};
const isJoined = (words: string, stateFirst: boolean): boolean => (stateFirst ? between.before : between.behind).test(words);

function ends(one: Span, other: Span, offset: number): [number, number] {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return [first.end - offset, Math.max(first.end, second.start) - offset];
}

/** Of "Egypt’s intelligence chief" and "Foreign minister of Egypt", the office and the state. */
function officesOf({ record: { actors } }: RecordIndex): Office[] {
  return actors.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].flatMap((written) =>
      actors.flatMap((state) => {
        const office = officeIn(written, state.name);
        return state.id === id || office === null ? [] : [{ id, state: state.id, names: namesOf(office) }];
      }),
    ),
  );
}

function officeIn(written: string, state: string): string | null {
  const first = [`${state}’s `, `${state}'s `, `${state}’ `].find((lead) => written.startsWith(lead));
  if (first !== undefined) return written.slice(first.length);
  const last = [` of ${state}`, ` of the ${state}`, ` for ${state}`].find((tail) => written.endsWith(tail));
  return last === undefined ? null : written.slice(0, -last.length);
}

/** "intelligence chief" with the other heads that it may have, in either order. */
function namesOf(office: string): string[][] {
  const alike = heads.find((group) => group.some((head) => office.toLowerCase().endsWith(head)));
  const own = alike?.find((head) => office.toLowerCase().endsWith(head));
  if (alike === undefined || own === undefined) return [stemsOf(office)];
  const field = office.slice(0, office.length - own.length).trim();
  return alike.flatMap((head) => [stemsOf(`${field} ${head}`), ...(field === '' ? [] : [stemsOf(`${head} of ${field}`)])]);
}
