import { actorKinds } from '#domain/kinds/actorKinds.ts';
import type { Things } from '#domain/record/nameOf.ts';
import type { AnyThing } from '#domain/record/record.ts';
import { standInActor, standInSource } from '#domain/record/standIns.ts';
import { capital } from '#domain/texts/capital.ts';

interface Erasable<T> {
  /** Fields that say who or what it is. */
  readonly names: readonly (keyof T & string)[];
  /** Fields among these that hold the name of a person, of which each word tells it. */
  readonly persons: (thing: Readonly<Record<string, unknown>>) => readonly (keyof T & string)[];
  /** Fields that may tell it, and may as well tell another. */
  readonly hints: readonly (keyof T & string)[];
  readonly standIn: (thing: T, id: string, words: string) => T;
}

/** Whether a kind of actor, as an entry of any shape holds it, has a name whose parts tell it. */
const isPersonal = (kind: unknown): boolean => Object.entries(actorKinds).some(([name, { personal }]) => personal && name === kind);

/** Types of things whose identity can be erased, each with what tells it and what stands in for it. */
export const erasables: { readonly [K in ErasableType]: Erasable<Things[K]> } = {
  source: {
    names: ['title', 'author', 'address'],
    persons: () => ['author'],
    hints: ['publisher'],
    standIn: (source, id, words) => ({ ...standInSource(source, id, words), releasable: null }),
  },
  actor: {
    names: ['name', 'aliases'],
    persons: ({ kind }) => (isPersonal(kind) ? ['name', 'aliases'] : []),
    hints: [],
    standIn: (_actor, id, words) => standInActor(id, words, 'The identity was erased for protection.'),
  },
};

type ErasableType = 'source' | 'actor';
export type ErasableThing = Things[ErasableType];

/** Whether the identity of a thing can be erased by its type. */
export const canBeErased = (thing: AnyThing): thing is ErasableThing => isErasableType(thing.type);

export const isErasableType = (type: unknown): boolean => typeof type === 'string' && Object.hasOwn(erasables, type);

/** How a stand-in is called within a sentence: "erased actor 1". */
export const standInWords = (id: string): string => id.replaceAll('-', ' ');

/** What stands in for a thing, under an id that tells nothing. */
export const standInFor = (thing: ErasableThing, id: string): ErasableThing => standIn(thing.type, thing, id);

function standIn<K extends ErasableType>(type: K, thing: Things[K], id: string): Things[K] {
  return erasables[type].standIn(thing, id, capital(standInWords(id)));
}
