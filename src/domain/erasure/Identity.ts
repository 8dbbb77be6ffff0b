import { readEntry } from '#domain/record/readUnknown.ts';
import type { AnyThing, Entry } from '#domain/record/record.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { canBeErased, type ErasableThing, erasables, standInWords } from './erasables.ts';
import { type Fields, isFields, textsOf } from './rewriteTexts.ts';
import { seekNames, type Sought } from './seekNames.ts';

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
  /** Its names, in texts and in ids. */
  readonly names: Sought;
  readonly namesInIds: Sought;
  /** What may tell it, and may as well tell another: a publisher, the surname of a person. */
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
  const all = namesOf(puts, thing);
  const names = all.names.filter((name) => !standsIn.has(name.toLowerCase()));
  const namesInIds = seekNames([...names, id].map((name) => name.toLowerCase()));
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
  const sought = seekNames(id.length > 2 ? [...names, id] : names);
  return {
    ok: true,
    value: { id, thing, standIn, words: standInWords(standIn), names: sought, namesInIds, hints: seekNames(all.hints), renamed },
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

/** A part of a name that is shorter stands in too many others, and so do those that join names or stand before them. */
const shortestPart = 3;
const joining = new Set(['the', 'and', 'for', 'von', 'van', 'der', 'den', 'del', 'dos', 'bin', 'ibn', 'abu', 'mrs', 'sir']);

/** Every name that a thing ever had, and what may tell it: of a person, each word of its names. */
function namesOf(puts: readonly unknown[], { type }: ErasableThing): { readonly names: string[]; readonly hints: string[] } {
  const things = puts.map(putIn).filter((thing) => thing !== null);
  const heldBy = (some: readonly Fields[], fields: readonly string[]) =>
    some.flatMap((thing) => fields.flatMap((field) => textsIn(thing[field])));
  const { names, hints } = erasables[type];
  const persons = things.filter(({ kind }) => kind === 'person');
  return { names: heldBy(things, names), hints: [...heldBy(things, hints), ...heldBy(persons, names).flatMap(partsOf)] };
}

const textsIn = (value: unknown): string[] => [value].flat().filter((each) => typeof each === 'string');

function partsOf(name: string): string[] {
  const parts = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return parts.length < 2 ? [] : parts.filter((part) => part.length >= shortestPart && !joining.has(part.toLowerCase()));
}

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
