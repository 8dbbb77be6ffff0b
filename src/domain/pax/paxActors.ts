import type { Actor } from '#domain/record/record.ts';
import { grouped } from '#domain/imports/grouped.ts';
import type { Namer } from '#domain/imports/createNamer.ts';
import { paxActorTypes } from './paxActorTypes.ts';
import type { Found, PaxActor, PaxRows, Signature } from './paxRows.ts';

/** A name in agreement files, with the entries of the actor files that bear it: none, one, or more than can be told apart. */
export interface NamedInPax {
  readonly name: string;
  readonly type: Signature['actor_type'];
  readonly listed: readonly Found<PaxActor>[];
}

/** Every name that stands under an agreement, in the order of the names. An actor listed twice under one id counts once. */
export function namesInPax({ signatures, actors }: PaxRows): NamedInPax[] {
  const listed = new Map(
    grouped(actors, ({ row }) => row.actor_name).map((own) => [
      own[0]?.row.actor_name,
      grouped(own, ({ row }) => row.id_paax).flatMap(([first]) => first ?? []),
    ]),
  );
  return grouped(signatures, ({ row }) => row.actor_name)
    .flatMap(([first]) => first ?? [])
    .map(({ row }) => ({ name: row.actor_name, type: row.actor_type, listed: listed.get(row.actor_name) ?? [] }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A name as an actor. The field's identifiers are taken over only where one entry alone bears the name. */
export function actorOf(named: NamedInPax, nameId: Namer): Actor {
  const { name, type, listed } = named;
  const one = listed.length === 1 ? listed[0]?.row : undefined;
  const abbreviation = one?.abbreviation ?? name;
  return {
    type: 'actor',
    id: nameId(name),
    name,
    kind: paxActorTypes[type],
    existence: 'existing',
    aliases: abbreviation === name ? [] : [abbreviation],
    ids: one === undefined ? {} : idsOf(one),
    note: noteOn(named),
  };
}

/** PA-X gives every actor the code of its country: only a state's own is an identifier of the actor. */
function idsOf({ id_paax, actor_type, actor_iso3c, ucdp_id, acled_name }: PaxActor): Actor['ids'] {
  return {
    ...(paxActorTypes[actor_type] === 'state' && actor_iso3c !== null && { iso3166: actor_iso3c }),
    paax: id_paax,
    ...(ucdp_id !== null && { ucdp: String(ucdp_id) }),
    ...(acled_name !== null && { acled: acled_name }),
  };
}

function noteOn({ type, listed }: NamedInPax): string {
  const [first, ...others] = listed;
  const sentences = [`PA-X files it as “${type}”.`];
  if (first === undefined) sentences.push('No actor file lists it.');
  else if (others.length > 0)
    sentences.push(`The actor files list ${listed.length} actors of this name (${codesOf(listed)}); the rows do not say which is meant.`);
  else if (first.row.actor_type !== type) sentences.push(`${first.file.name} files it as “${first.row.actor_type}”.`);
  return sentences.join(' ');
}

function codesOf(listed: readonly Found<PaxActor>[]): string {
  return listed
    .map(({ row }) => row.id_paax)
    .sort()
    .join(', ');
}
