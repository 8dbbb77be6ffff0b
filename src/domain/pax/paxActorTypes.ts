import type { ActorKind } from '#domain/kinds/actorKinds.ts';

/**
 * PA-X's types of actors, and the kind that comes nearest. The type's own word stays in the actor's note: "Entity" is a
 * territory that is no recognised state, "Umbrella" an alliance of groups, "Other" what PA-X itself files nowhere.
 */
export const paxActorTypes = {
  'Country/State': 'state',
  'Government/state': 'state',
  Entity: 'other',
  Military: 'force',
  'Intergovernmental Organization': 'international-body',
  IGO: 'international-body',
  NGO: 'organisation',
  'Civil Society': 'organisation',
  'Political Party': 'organisation',
  'Armed Organization': 'armed-group',
  'State Coalition': 'group-of-states-or-bodies',
  Umbrella: 'group-of-states-or-bodies',
  Other: 'other',
} as const satisfies Record<string, ActorKind>;
