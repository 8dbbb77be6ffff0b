import { attributions } from '#domain/kinds/claimKinds.ts';
import { pointsOf } from '#domain/kinds/statuses.ts';
import { tieKinds } from '#domain/kinds/tieKinds.ts';
import { meetingName } from '#domain/people/meetingName.ts';
import { evidenceOf } from '#domain/quotes/evidenceFrom.ts';
import { passageOf, placeInWords } from '#domain/quotes/places.ts';
import { claimable } from './claimable.ts';
import type { ThingType, Things } from './nameOf.ts';
import type { AnyThing, Assessment, Claim, Evidence, Phase, Source } from './record.ts';

/** The rest of the record, as far as the rules look at it. */
export interface Around {
  readonly find: (id: string) => AnyThing | undefined;
  readonly phases: () => readonly Phase[];
}

type Check = (path: string, id: string, wanted: readonly ThingType[]) => string[];
type Rules = { readonly [K in ThingType]: (thing: Things[K], path: string, check: Check, around: Around) => string[] };

/**
 * What is wrong with a thing beside the rest of its record, in sentences that begin with its path: references resolve to the
 * right kind of thing, quotes lie where they say, an assessment's own status is among its defensible ones.
 */
export function rulesOf(thing: AnyThing, path: string, around: Around): string[] {
  const check: Check = (at, id, wanted) => referenceRules(at, id, wanted, around.find(id)?.type);
  return [...typeRules(thing.type, thing, path, check, around), ...evidenceRules(thing, path, check, around)];
}

/** The ids that a thing names: all that its rules look for. */
export function idsNamedBy(thing: AnyThing): string[] {
  const named: string[] = [];
  const find = (id: string) => {
    named.push(id);
    return undefined;
  };
  rulesOf(thing, '', { find, phases: () => [] });
  return named;
}

function typeRules<K extends ThingType>(type: K, thing: Things[K], path: string, check: Check, around: Around): string[] {
  return rules[type](thing, path, check, around);
}

function referenceRules(path: string, id: string, wanted: readonly ThingType[], found: ThingType | undefined): string[] {
  if (found !== undefined && wanted.includes(found)) return [];
  const is = found === undefined ? 'nothing in the record has that id' : `that is ${/^[aeiou]/.test(found) ? 'an' : 'a'} ${found}`;
  return [`${path} names "${id}", but ${is}; expected ${wanted.join(' or ')}.`];
}

const none = () => [];

const rules: Rules = {
  agreement: none,
  actor: none,
  event: none,
  source: none,
  phase: ({ id, order }, path, _check, { phases }) =>
    phases().find((other) => other.order === order)?.id === id ? [] : [`${path}.order is ${order}, which another phase already has.`],
  milestone: ({ phase }, path, check) => (phase === null ? [] : check(`${path}.phase`, phase, ['phase'])),
  meeting: (meeting, path, check) => [
    ...(meetingName(meeting) === '' ? [`${path} has neither a title nor a place; a meeting is known by one of them.`] : []),
    ...(meeting.after === null ? [] : check(`${path}.after`, meeting.after, ['meeting'])),
  ],
  claim: (claim, path, check) => [
    ...claim.about.flatMap((id, nth) => check(`${path}.about[${nth}]`, id, claimable)),
    ...(claim.claimant === null ? [] : check(`${path}.claimant`, claim.claimant, ['actor'])),
    ...(claim.relayedBy === null ? [] : check(`${path}.relayedBy`, claim.relayedBy, ['actor'])),
    ...attributionRules(`${path}.attribution.from`, claim.attribution),
  ],
  assessment: (assessment, path, check) => [
    ...check(`${path}.milestone`, assessment.milestone, ['milestone']),
    ...assessment.claims.flatMap((id, nth) => check(`${path}.claims[${nth}]`, id, ['claim'])),
    ...statusRules(path, assessment),
  ],
  condition: ({ from, to, claimant }, path, check) => [
    ...check(`${path}.from`, from, ['milestone']),
    ...check(`${path}.to`, to, ['milestone']),
    ...(claimant === null ? [] : check(`${path}.claimant`, claimant, ['actor'])),
  ],
  tie: ({ kind, from, to }, path, check) => [
    ...check(`${path}.from`, from, [tieKinds[kind].from]),
    ...check(`${path}.to`, to, [tieKinds[kind].to]),
  ],
  note: ({ about }, path, check) => about.flatMap((id, nth) => check(`${path}.about[${nth}]`, id, [...claimable, 'source', 'claim'])),
};

function attributionRules(path: string, { basis, from }: Claim['attribution']): string[] {
  const { inferred } = attributions[basis];
  if (inferred && from === null) return [`${path} is missing: an attribution that is carried over names the earlier place.`];
  return !inferred && from !== null ? [`${path} names an earlier place, but the attribution is not carried over.`] : [];
}

function statusRules(path: string, { status, basis, defensible }: Assessment): string[] {
  return [
    ...(defensible.includes(status) ? [] : [`${path}.defensible leaves out the assessment’s own status, "${status}".`]),
    ...((pointsOf(status) === 0) === (basis === null)
      ? [`${path}.basis is ${JSON.stringify(basis)} beside status "${status}": a status of 0 points has a basis, no other has.`]
      : []),
  ];
}

function evidenceRules(thing: AnyThing, path: string, check: Check, { find }: Around): string[] {
  return evidenceOf(thing).flatMap((evidence, nth) => {
    const at = `${path}.evidence[${nth}]`;
    const source = find(evidence.source);
    return source?.type === 'source' ? placeRules(at, evidence, source) : check(`${at}.source`, evidence.source, ['source']);
  });
}

function placeRules(path: string, { place, start, end, exact }: Evidence, source: Pick<Source, 'length' | 'sentences'>): string[] {
  const span = end - start === exact.length ? [] : [`${path} runs from ${start} to ${end}, but its quote has ${exact.length} characters.`];
  const beyond = end > source.length ? [`${path}.end is ${end}, beyond the source’s ${source.length} characters.`] : [];
  if ('headline' in place) return [...span, ...beyond];
  const inPassage = source.sentences[passageOf(place) - 1];
  const missing = inPassage === undefined || ('sentence' in place && place.sentence > inPassage);
  return [...span, ...beyond, ...(missing ? [`${path}.place is ${placeInWords(place)}, which the source does not have.`] : [])];
}
