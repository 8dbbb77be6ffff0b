import { readEntry } from '#domain/record/readUnknown.ts';
import type { AnyThing, Entry } from '#domain/record/record.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { canBeErased, type ErasableThing, erasables, standInWords } from './erasables.ts';
import { initialsOf, namePartsOf } from './nameParts.ts';
import { type Fields, isFields, textsOf } from './rewriteTexts.ts';
import { type Parts, seekNames, type Sought } from './seekNames.ts';

/** What is held of an agreement: the entries that came with Phasewatch, and the own ones as they are kept, those set aside among them. */
export interface Held {
  readonly agreement: string;
  readonly shipped: readonly Entry[];
  readonly own: readonly unknown[];
}

/** Who or what a thing was, by everything that was ever put of it, and what is to stand in for it. */
export interface Identity {
  readonly id: string;
  /** As it was put last. */
  readonly thing: ErasableThing;
  readonly standIn: string;
  /** How the stand-in is called within a sentence. */
  readonly words: string;
  /** Its names, none of which is a part of one. */
  readonly whole: Sought;
  /** Its names, and the words of those of a person, in texts and in ids. */
  readonly names: Sought;
  readonly namesInIds: Sought;
  /** What may tell it, and may as well tell another: a publisher, a title. */
  readonly hints: Sought;
  /** New names of ids and of acts that are made of its name, by the old ones. The thing's own id is among them. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The identity of an own source or actor; in words where it cannot be erased. */
export function identityOf({ agreement, shipped, own }: Held, id: string): Reading<Identity> {
  const refused = (why: string) => ({ ok: false, problems: [`The identity of "${id}" cannot be erased: ${why}.`] }) as const;
  const [shippedIds, ownIds, acts] = [textsOf('id', shipped), textsOf('id', own), textsOf('act', own)];
  if (shipped.some((entry) => entry.op === 'put' && entry.thing.id === id)) return refused('it came with Phasewatch');
  const puts = own.filter((row) => putIn(row)?.['id'] === id);
  const thing = puts.flatMap((row) => thingOf(row) ?? []).at(-1);
  if (thing === undefined) return refused('no own entry put anything of that id');
  if (!canBeErased(thing)) return refused(`it is a ${thing.type}`);
  // an earlier erasure may have taken its name already: what stands in for another one is no name
  const standsIn = new Set(own.filter(isErasure).map((row) => standInWords(row.id)));
  const { names, parts, hints } = namesOf(puts, thing, standsIn, shipped);
  const namesInIds = seekNames(
    [...names, id].map((name) => name.toLowerCase()),
    parts,
  );
  const taken = new Set([...ownIds, ...shippedIds, agreement]);
  const standIn = numbered(`erased-${thing.type}`, taken);
  const without = (old: string) => namesInIds.without(old, () => standIn);
  const kept = new Set([...shippedIds, agreement, id]);
  const renamed = new Map([
    [id, standIn],
    ...[...ownIds].filter((old) => !kept.has(old) && namesInIds.isTold(old)).map((old) => [old, unlike(without(old), taken)] as const),
    // an act has a name of at most 64 characters
    ...[...acts].filter(namesInIds.isTold).map((old) => [old, unlike(without(old).slice(0, 60), acts)] as const),
  ]);
  // an id of two letters may be a word
  const whole = seekNames(id.length > 2 ? [...names, id] : names);
  const sought = seekNames(id.length > 2 ? [...names, id] : names, parts);
  return {
    ok: true,
    value: { id, thing, standIn, words: standInWords(standIn), whole, names: sought, namesInIds, hints: seekNames(hints), renamed },
  };
}

const isErasure = (row: unknown): row is { readonly id: string } => isFields(row) && row['op'] === 'erase' && typeof row['id'] === 'string';

/** Whether a row puts the thing itself, in whatever shape. */
export const putsIt = (row: unknown, { id }: Pick<Identity, 'id'>): boolean => putIn(row)?.['id'] === id;

/** What a row puts, of whatever shape; null where it puts nothing. */
export function putIn(row: unknown): Fields | null {
  const thing = isFields(row) ? row['thing'] : null;
  return isFields(thing) ? thing : null;
}

/** The thing that a row puts; null where it puts none of valid shape. What is set aside may have no number. */
export function thingOf(row: unknown): AnyThing | null {
  const read = readEntry(isFields(row) ? { ...row, seq: 1 } : row, 'entry');
  return read.ok && read.value.op === 'put' ? read.value.thing : null;
}

/** Every name that a thing ever had, and what may tell it: of a person, words of its names that stand for many. */
function namesOf(puts: readonly unknown[], { type }: ErasableThing, standsIn: ReadonlySet<string>, shipped: readonly Entry[]): Names {
  const things = puts.map(putIn).filter((thing) => thing !== null);
  const textsOfAll = (fieldsOf: (thing: Fields) => readonly string[]) =>
    things
      .flatMap((thing) => fieldsOf(thing).flatMap((field) => textsIn(thing[field])))
      .filter((name) => !standsIn.has(name.toLowerCase()));
  const { names, hints, persons } = erasables[type];
  const ofPersons = textsOfAll(persons);
  const known = ofPersons.length === 0 ? new Set<string>() : wordsInLowerCase(shipped);
  const parts = ofPersons.map((name) => namePartsOf(name, known));
  return {
    names: textsOfAll(() => names),
    parts: { words: parts.flatMap(({ telling }) => telling), initials: ofPersons.flatMap(initialsOf) },
    hints: [...textsOfAll(() => hints), ...parts.flatMap(({ common }) => common)],
  };
}

interface Names {
  readonly names: readonly string[];
  readonly parts: Parts;
  readonly hints: readonly string[];
}

/** Words that what came with Phasewatch writes in lower case: no names, or names that are words as well. */
const wordsInLowerCase = (shipped: readonly Entry[]): Set<string> =>
  new Set([...textsOf('words', shipped), ...textsOf('quote', shipped)].flatMap((text) => text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? []));

const textsIn = (value: unknown): string[] => [value].flat().filter((each) => typeof each === 'string');

/** The first of a row of numbered names that is free. */
function numbered(stem: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  taken.add(`${stem}-${number}`);
  return `${stem}-${number}`;
}

/** A name, numbered where it is taken. */
function unlike(name: string, taken: Set<string>): string {
  if (taken.has(name)) return numbered(name, taken);
  taken.add(name);
  return name;
}
