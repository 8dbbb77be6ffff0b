import { hiddenQuote, standInActor, standInSource } from '#domain/record/standIns.ts';
import type { Actor, AnyThing, Entry, Evidence, Source } from '#domain/record/record.ts';

/** Types of things whose identity can be erased, each with what stands in for one. */
const standIns = {
  source: (thing: Source, id: string): AnyThing => ({ ...standInSource(thing, id, 'Source whose identity was erased'), releasable: null }),
  actor: (_thing: Actor, id: string): AnyThing =>
    standInActor(id, 'Actor whose identity was erased', 'The identity was erased for protection.'),
};

/** Own entries with an identity erased. */
export interface Erased {
  readonly entries: readonly Entry[];
  /** The id that stands in for the erased one everywhere. */
  readonly standIn: string;
}

/** Whether the identity of a thing can be erased by its type. */
export const canBeErased = (thing: AnyThing): thing is Source | Actor => thing.type in standIns;

/**
 * Rewrites own entries so that none tells who or what a thing was: every put of it becomes that of a stand-in under another id
 * (ids are words), everything that named it names the stand-in, and of a source no quote stays. The acts, their numbers and times
 * stay, and an entry is added that says where it happened. The one exception to "nothing is overwritten".
 */
export function eraseIdentity(
  own: readonly Entry[],
  id: string,
  standIn: string,
  told: Pick<Entry, 'seq' | 'recorded' | 'by' | 'why'>,
): Erased {
  const entries = own.map((entry): Entry => {
    if (entry.op !== 'put') return entry.id === id ? { ...entry, id: standIn } : entry;
    return { ...entry, thing: renamed(entry.thing, id, standIn) };
  });
  return { standIn, entries: [...entries, { ...told, op: 'erase', id: standIn }] };
}

function renamed(thing: AnyThing, id: string, standIn: string): AnyThing {
  if (thing.id === id)
    return thing.type === 'source' ? standIns.source(thing, standIn) : thing.type === 'actor' ? standIns.actor(thing, standIn) : thing;
  const quoted = 'evidence' in thing ? { ...thing, evidence: thing.evidence.map((each) => withoutWords(each, id, standIn)) } : thing;
  return replaced(quoted, id, standIn);
}

function withoutWords(evidence: Evidence, id: string, standIn: string): Evidence {
  return evidence.source === id ? hiddenQuote(standIn) : evidence;
}

/** A thing with an id replaced wherever a field, or a list in it, is that id. */
function replaced<T extends object>(thing: T, id: string, standIn: string): T {
  const next = Object.entries(thing).map(([field, value]: [string, unknown]) => [field, inValue(value, id, standIn)]);
  return Object.fromEntries(next) as T;
}

function inValue(value: unknown, id: string, standIn: string): unknown {
  if (value === id) return standIn;
  return Array.isArray(value) ? value.map((each) => (each === id ? standIn : each)) : value;
}

/** The own entries that still hold one of an erased thing's names in their words: for the analyst to reword, since words are theirs. */
export function entriesThatTell(own: readonly Entry[], names: readonly string[]): Entry[] {
  const sought = names.filter((name) => name.length > 2).map((name) => name.toLowerCase());
  return own.filter((entry) => {
    const text = JSON.stringify(entry).toLowerCase();
    return sought.some((name) => text.includes(JSON.stringify(name).slice(1, -1)));
  });
}

/** What a thing is known by. */
export function namesOf(thing: Source | Actor): string[] {
  const names = thing.type === 'source' ? [thing.title, thing.publisher, thing.author, thing.address] : [thing.name, ...thing.aliases];
  return names.filter((name) => name !== null);
}
