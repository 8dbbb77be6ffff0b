import { handlings } from '#domain/kinds/handling.ts';
import { type Drawer, drawerNames } from './drawers.ts';
import { contentHash } from './contentHash.ts';
import type { AgreementRecord, AnyThing, Assessment, Claim, Condition, Evidence, Meeting, Note, Source } from './record.ts';
import { indexRecord, type RecordIndex } from './recordIndex.ts';
import { createIds, hiddenPlace, hiddenQuote, realQuotes, standInClaimant, standInSource } from './standIns.ts';
import { thingsIn } from './thingsIn.ts';

/** A record as it may leave the house, with how much of it stays behind. */
export interface Released {
  readonly record: AgreementRecord;
  /** How many things of each drawer are left out. */
  readonly withheld: Readonly<Record<Drawer, number>>;
  /** How many leave in other words, or without some of what they hold. */
  readonly changed: Readonly<Record<Drawer, number>>;
  /** How many quotes are left out. */
  readonly quotes: number;
}

type Fate = 'same' | 'changed' | 'withheld';

/** What is known while a record is gone through: fates by the ids that things had, and the ids they have now. */
interface Desk {
  readonly fates: Map<string, Fate>;
  readonly renamed: Map<string, string>;
  readonly newId: (what: string) => string;
}

/** What a reason says in place of itself. */
const withheldReason = 'Withheld: it rests on a claim that may not be passed on as it is.';

/**
 * The part of a record that may leave the house, by the handling of its sources and claims:
 * - A source that may not leave is known by its releasable words alone; without them it is left out. No quote from it leaves.
 * - A claim that may not leave says its releasable words, without id, quotes, date and names; without such words it is left out.
 * - A meeting, event, tie or condition none of whose quotes may leave is left out, and so is what is joined to it. A claim
 *   that may leave without quotes keeps its statement as long as one of its sources is known by releasable words.
 * - A note is left out where a quote of it, or anything that it is about, stays behind or changes: its text may tell.
 * - An assessment stays, so that scores are those of the screen; its reason is left out where a claim that it rests on changes.
 * - An actor is left out where only what stays behind or changes speaks of it. What coders wrote of the others, and of phases
 *   and milestones, has no handling and leaves as it is.
 *
 * What the schema asks for and may not be told is stood in for (`standIns.ts`). Where everything may leave, the record is given back itself. The same record gives the same answer.
 */
export function releasedRecord(record: AgreementRecord): Released {
  const found = known.get(record) ?? release(record);
  known.set(record, found);
  return found;
}

/** The index of the released record of an indexed one; itself where everything may leave. */
export const releasedIndex = ({ record }: RecordIndex): RecordIndex => indexRecord(releasedRecord(record).record);

const known = new WeakMap<AgreementRecord, Released>();

function release(record: AgreementRecord): Released {
  const desk: Desk = { fates: new Map(), renamed: new Map(), newId: createIds(record) };
  const sources = decide(desk, record.sources, (source) => releasedSource(desk, source));
  const quoted = decide(desk, record.meetings, (meeting) => withoutNote(withQuotes(desk, meeting), meeting));
  // once it is known which of them stay behind, and before anything is told of them
  const meetings = quoted.map((meeting) => withEarlier(desk, meeting));
  const events = decide(desk, record.events, (event) => withQuotes(desk, event));
  const ties = decide(desk, record.ties, (tie) =>
    stays(desk, tie.from) && stays(desk, tie.to) ? withoutNote(withQuotes(desk, tie), tie) : null,
  );
  const conditions = decide(desk, record.conditions, (condition) => releasedCondition(desk, condition));
  const open = decide(desk, record.claims, (claim) => (mayLeave(claim) ? openClaim(desk, claim) : null));
  const notes = decide(desk, record.notes, (note) => (mayTell(desk, note) ? note : null));
  const before = namedIn(record);
  const after = namedIn({ ties, conditions, claims: open, notes });
  const actors = decide(desk, record.actors, (actor) => (before.has(actor.id) && !after.has(actor.id) ? null : actor));
  const claimant = standInClaimant(desk.newId('claimant'));
  const reworded = decide(
    desk,
    record.claims.filter((claim) => !mayLeave(claim)),
    (claim) => rewordedClaim(desk, claim, claimant.id),
  );
  const assessments = decide(desk, record.assessments, (assessment) => releasedAssessment(desk, assessment));
  if ([...desk.fates.values()].every((fate) => fate === 'same')) return { record, ...countFates(desk, record), quotes: 0 };
  const content = {
    ...record,
    sources,
    meetings,
    events,
    ties,
    conditions,
    claims: [...open, ...reworded],
    notes,
    actors: reworded.some((claim) => claim.claimant !== null) ? [...actors, claimant] : actors,
    assessments,
  };
  return {
    // the id says what the record was taken from, the hash what it holds
    record: { ...content, edition: { ...record.edition, hash: contentHash(thingsIn(content)) } },
    ...countFates(desk, record),
    quotes: countQuotes(record) - countQuotes(content),
  };
}

const mayLeave = ({ handling }: Pick<Source | Claim, 'handling'>): boolean => handlings[handling].leavesTheHouse;

/** Whether a thing stays in the record in any form; what has not been decided on stays. */
const stays = ({ fates }: Desk, id: string): boolean => fates.get(id) !== 'withheld';

function decide<T extends AnyThing>({ fates }: Desk, things: readonly T[], released: (thing: T) => T | null): T[] {
  return things.flatMap((thing) => {
    const left = released(thing);
    fates.set(thing.id, left === null ? 'withheld' : left === thing ? 'same' : 'changed');
    return left ?? [];
  });
}

function rename({ renamed, newId }: Desk, { id, type }: AnyThing): string {
  const other = newId(type);
  renamed.set(id, other);
  return other;
}

function releasedSource(desk: Desk, source: Source): Source | null {
  if (mayLeave(source)) return source;
  return source.releasable === null ? null : standInSource(source, rename(desk, source), source.releasable);
}

/** The quotes that may leave: those of sources that leave as they are. */
function quotesLeaving({ fates }: Desk, evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ source }) => fates.get(source) === 'same');
}

/** A quote that stands in for those that may not leave; null where no source of theirs is known outside. */
function quoteInstead(desk: Desk, evidence: readonly Evidence[]): Evidence | null {
  const known = evidence.find(({ source }) => stays(desk, source));
  return known === undefined ? null : hiddenQuote(desk.renamed.get(known.source) ?? known.source);
}

function withQuotes<T extends { readonly evidence: Evidence[] }>(desk: Desk, thing: T): T | null {
  const evidence = quotesLeaving(desk, thing.evidence);
  if (evidence.length === thing.evidence.length) return thing;
  return evidence.length === 0 ? null : { ...thing, evidence };
}

/** A meeting no longer says that it came after one that stays behind, and its note may tell of that one. */
function withEarlier(desk: Desk, meeting: Meeting): Meeting {
  if (meeting.after === null || stays(desk, meeting.after)) return meeting;
  desk.fates.set(meeting.id, 'changed');
  return { ...meeting, after: null, note: null };
}

/** A coder's note may tell of the quotes that were taken out. */
function withoutNote<T extends { readonly note: string | null }>(left: T | null, thing: T): T | null {
  return left === null || left === thing ? left : { ...left, note: null };
}

/** The words of a condition are the source's own: they leave with a quote that holds them. */
function releasedCondition(desk: Desk, condition: Condition): Condition | null {
  const left = withQuotes(desk, condition);
  return left === null || left === condition || left.evidence.some(({ exact }) => exact.includes(condition.words)) ? left : null;
}

function openClaim(desk: Desk, claim: Claim): Claim | null {
  const about = claim.about.filter((id) => stays(desk, id));
  const leaving = quotesLeaving(desk, claim.evidence);
  if (about.length === 0) return null;
  if (leaving.length === claim.evidence.length) return about.length === claim.about.length ? claim : { ...claim, about };
  const instead = leaving.length > 0 ? null : quoteInstead(desk, claim.evidence);
  if (leaving.length === 0 && instead === null) return null;
  return { ...claim, about, hedgeWords: null, attribution: withoutPlace(claim), evidence: instead === null ? leaving : [instead] };
}

/** What a claim that may not leave says in its place: what it is about is told only of things that others speak of too. */
function rewordedClaim(desk: Desk, claim: Claim, claimant: string): Claim | null {
  const about = claim.about.filter((id) => stays(desk, id));
  const instead = quoteInstead(desk, claim.evidence);
  if (claim.releasable === null || about.length === 0 || instead === null) return null;
  return {
    ...claim,
    id: rename(desk, claim),
    statement: claim.releasable,
    about,
    claimant: claim.claimant === null ? null : claimant,
    relayedBy: null,
    attribution: withoutPlace(claim),
    hedgeWords: null,
    date: null,
    evidence: [instead],
  };
}

function withoutPlace({ attribution: { basis, from } }: Claim): Claim['attribution'] {
  return { basis, from: from === null ? null : hiddenPlace };
}

function mayTell({ fates }: Desk, { about, evidence }: Note): boolean {
  return [...about, ...evidence.map(({ source }) => source)].every((id) => (fates.get(id) ?? 'same') === 'same');
}

function releasedAssessment(desk: Desk, assessment: Assessment): Assessment {
  if (assessment.claims.every((id) => desk.fates.get(id) === 'same')) return assessment;
  const claims = assessment.claims.filter((id) => stays(desk, id)).map((id) => desk.renamed.get(id) ?? id);
  return { ...assessment, claims, reason: withheldReason };
}

/** Ids of everything that ties, conditions, claims and notes name, actors among them. */
function namedIn({ ties, conditions, claims, notes }: Pick<AgreementRecord, 'ties' | 'conditions' | 'claims' | 'notes'>): Set<string> {
  return new Set([
    ...ties.flatMap(({ from, to }) => [from, to]),
    ...conditions.flatMap(({ claimant }) => claimant ?? []),
    ...claims.flatMap(({ about, claimant, relayedBy }) => [...about, claimant ?? [], relayedBy ?? []].flat()),
    ...notes.flatMap(({ about }) => about),
  ]);
}

function countFates({ fates }: Desk, record: AgreementRecord): Pick<Released, 'withheld' | 'changed'> {
  const counted = (drawer: Drawer, wanted: Fate) => record[drawer].filter(({ id }) => fates.get(id) === wanted).length;
  const counts = (wanted: Fate) =>
    Object.fromEntries(drawerNames.map((drawer) => [drawer, counted(drawer, wanted)])) as Record<Drawer, number>;
  return { withheld: counts('withheld'), changed: counts('changed') };
}

const countQuotes = (record: AgreementRecord): number => thingsIn(record).flatMap(realQuotes).length;
