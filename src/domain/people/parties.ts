import { actorKinds } from '#domain/kinds/actorKinds.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { tieKinds } from '#domain/kinds/tieKinds.ts';
import { statedTies } from './statedTies.ts';

/**
 * The states and armed groups that an actor is, or is stated to be part of: those that can speak and sit for themselves.
 * A circle of parts ends where it began.
 */
export function partiesOf(index: RecordIndex, id: string, seen: ReadonlySet<string> = new Set()): string[] {
  const actor = index.actors.get(id);
  if (actor === undefined || seen.has(id)) return [];
  if (actorKinds[actor.kind].party) return [id];
  const wholes = statedTies(index, id).filter(({ kind, from }) => tieKinds[kind].nests === 'member' && from === id);
  return [...new Set(wholes.flatMap(({ to }) => partiesOf(index, to, new Set([...seen, id]))))];
}

/** Who can sit and speak for an actor: itself, and whoever is stated to act for it. */
export function voicesOf(index: RecordIndex, id: string): string[] {
  const delegates = statedTies(index, id).filter(({ kind, to }) => tieKinds[kind].nests === 'delegate' && to === id);
  return [id, ...delegates.map(({ from }) => from)];
}

/** Whether an actor, or anybody who acts for it, is stated to have sat at any meeting. */
export function isSeated(index: RecordIndex, id: string): boolean {
  return voicesOf(index, id).some((own) => statedTies(index, own).some(({ kind, from }) => from === own && tieKinds[kind].seats));
}
