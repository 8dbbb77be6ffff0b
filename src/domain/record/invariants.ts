import { attributions } from '#domain/kinds/claimKinds.ts';
import { drawerNames } from './drawers.ts';
import { evidenceOf } from '#domain/quotes/evidenceFrom.ts';
import { passageOf, placeInWords } from '#domain/quotes/places.ts';
import { meetingName } from '#domain/people/meetingName.ts';
import type { AgreementRecord, AnyThing, Claim, Evidence } from './record.ts';
import { pointsOf } from '#domain/kinds/statuses.ts';
import { tieKinds } from '#domain/kinds/tieKinds.ts';

type Wanted = AnyThing['type'];
type Check = (path: string, id: string, wanted: readonly Wanted[]) => string[];

/**
 * Every rule that the parts of a record break together, in sentences: ids unique, references resolve to the right
 * kind of thing, quotes lie where they say, an assessment's own status is among its defensible ones.
 */
export function brokenRules(record: AgreementRecord): string[] {
  const { types, twice } = typesById(record);
  const check: Check = (path, id, wanted) => {
    const found = types.get(id);
    if (found !== undefined && wanted.includes(found)) return [];
    const is = found === undefined ? 'nothing in the record has that id' : `that is ${/^[aeiou]/.test(found) ? 'an' : 'a'} ${found}`;
    return [`${path} names "${id}", but ${is}; expected ${wanted.join(' or ')}.`];
  };
  return [
    ...twice,
    ...phaseRules(record),
    ...milestoneRules(record, check),
    ...meetingRules(record, check),
    ...claimRules(record, check),
    ...assessmentRules(record, check),
    ...linkRules(record, check),
    ...noteRules(record, check),
    ...evidenceRules(record, check),
  ];
}

function typesById(record: AgreementRecord) {
  const types = new Map<string, Wanted>();
  const twice: string[] = [];
  for (const [path, thing] of thingsWithPath(record)) {
    if (types.has(thing.id)) twice.push(`${path}.id is "${thing.id}", which another thing of the record already has.`);
    else types.set(thing.id, thing.type);
  }
  return { types, twice };
}

function thingsWithPath(record: AgreementRecord): [string, AnyThing][] {
  const inDrawers = drawerNames.flatMap((name) => record[name].map((thing, at): [string, AnyThing] => [`record.${name}[${at}]`, thing]));
  return [['record.agreement', record.agreement], ...inDrawers];
}

function phaseRules({ phases }: AgreementRecord): string[] {
  return phases.flatMap((phase, at) =>
    phases.findIndex(({ order }) => order === phase.order) === at
      ? []
      : [`record.phases[${at}].order is ${phase.order}, which another phase already has.`],
  );
}

function milestoneRules({ milestones }: AgreementRecord, check: Check): string[] {
  return milestones.flatMap(({ phase }, at) => (phase === null ? [] : check(`record.milestones[${at}].phase`, phase, ['phase'])));
}

function meetingRules({ meetings }: AgreementRecord, check: Check): string[] {
  return meetings.flatMap((meeting, at) => {
    const path = `record.meetings[${at}]`;
    return [
      ...(meetingName(meeting) === '' ? [`${path} has neither a title nor a place; a meeting is known by one of them.`] : []),
      ...(meeting.after === null ? [] : check(`${path}.after`, meeting.after, ['meeting'])),
    ];
  });
}

const claimable: readonly Wanted[] = ['agreement', 'phase', 'milestone', 'meeting', 'event', 'condition', 'tie', 'actor'];

function claimRules({ claims }: AgreementRecord, check: Check): string[] {
  return claims.flatMap((claim, at) => {
    const path = `record.claims[${at}]`;
    return [
      ...claim.about.flatMap((id, nth) => check(`${path}.about[${nth}]`, id, claimable)),
      ...(claim.claimant === null ? [] : check(`${path}.claimant`, claim.claimant, ['actor'])),
      ...(claim.relayedBy === null ? [] : check(`${path}.relayedBy`, claim.relayedBy, ['actor'])),
      ...attributionRules(`${path}.attribution.from`, claim.attribution),
    ];
  });
}

function attributionRules(path: string, { basis, from }: Claim['attribution']): string[] {
  const { inferred } = attributions[basis];
  if (inferred && from === null) return [`${path} is missing: an attribution that is carried over names the earlier place.`];
  return !inferred && from !== null ? [`${path} names an earlier place, but the attribution is not carried over.`] : [];
}

function assessmentRules({ assessments }: AgreementRecord, check: Check): string[] {
  return assessments.flatMap((assessment, at) => {
    const path = `record.assessments[${at}]`;
    return [
      ...check(`${path}.milestone`, assessment.milestone, ['milestone']),
      ...assessment.claims.flatMap((id, nth) => check(`${path}.claims[${nth}]`, id, ['claim'])),
      ...(assessment.defensible.includes(assessment.status)
        ? []
        : [`${path}.defensible leaves out the assessment’s own status, "${assessment.status}".`]),
      ...((pointsOf(assessment.status) === 0) === (assessment.basis === null)
        ? [
            `${path}.basis is ${JSON.stringify(assessment.basis)} beside status "${assessment.status}": a status of 0 points has a basis, no other has.`,
          ]
        : []),
    ];
  });
}

function linkRules({ conditions, ties }: AgreementRecord, check: Check): string[] {
  return [
    ...conditions.flatMap((condition, at) => [
      ...check(`record.conditions[${at}].from`, condition.from, ['milestone']),
      ...check(`record.conditions[${at}].to`, condition.to, ['milestone']),
      ...(condition.claimant === null ? [] : check(`record.conditions[${at}].claimant`, condition.claimant, ['actor'])),
    ]),
    ...ties.flatMap((tie, at) => [
      ...check(`record.ties[${at}].from`, tie.from, [tieKinds[tie.kind].from]),
      ...check(`record.ties[${at}].to`, tie.to, [tieKinds[tie.kind].to]),
    ]),
  ];
}

function noteRules({ notes }: AgreementRecord, check: Check): string[] {
  return notes.flatMap(({ about }, at) =>
    about.flatMap((id, nth) => check(`record.notes[${at}].about[${nth}]`, id, [...claimable, 'source', 'claim'])),
  );
}

function evidenceRules(record: AgreementRecord, check: Check): string[] {
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  return thingsWithPath(record).flatMap(([path, thing]) =>
    evidenceOf(thing).flatMap((evidence, nth) => {
      const at = `${path}.evidence[${nth}]`;
      const source = sources.get(evidence.source);
      return source === undefined ? check(`${at}.source`, evidence.source, ['source']) : placeRules(at, evidence, source);
    }),
  );
}

function placeRules(
  path: string,
  { place, start, end, exact }: Evidence,
  source: { length: number; sentences: readonly number[] },
): string[] {
  const span = end - start === exact.length ? [] : [`${path} runs from ${start} to ${end}, but its quote has ${exact.length} characters.`];
  const beyond = end > source.length ? [`${path}.end is ${end}, beyond the source’s ${source.length} characters.`] : [];
  if ('headline' in place) return [...span, ...beyond];
  const inPassage = source.sentences[passageOf(place) - 1];
  const missing = inPassage === undefined || ('sentence' in place && place.sentence > inPassage);
  return [...span, ...beyond, ...(missing ? [`${path}.place is ${placeInWords(place)}, which the source does not have.`] : [])];
}
