import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from '#data/ApiError.ts';
import { catchUp, entriesQuery, recordAct } from '#data/ledgers.ts';
import { touchedBy } from '#domain/ledger/Standing.ts';
import type { Draft } from '#domain/recording/Draft.ts';
import { quoteFaults } from '#domain/recording/quoteFaults.ts';
import { nameMissing } from '#domain/recording/nameMissing.ts';
import { type DraftFault, idFor, thingFrom } from '#domain/recording/thingFrom.ts';
import { textTwin } from '#domain/recording/textTwin.ts';
import { touchedSince } from '#domain/recording/touchedSince.ts';
import { namedBy, whatFollows } from '#domain/recording/whatFollows.ts';
import { hashOf } from '#domain/record/hash.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { Entry, NewEntry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** What came of a draft that was to be recorded. */
export type Outcome =
  | { readonly kind: 'refused'; readonly faults: readonly DraftFault[] }
  /** Others recorded something about the same since the draft was begun. */
  | { readonly kind: 'conflict'; readonly since: readonly Entry[] }
  | { readonly kind: 'recorded'; readonly entry: Entry };

interface Desk {
  readonly client: QueryClient;
  readonly index: RecordIndex;
  readonly textOf: (source: string) => string | null;
  readonly by: string;
}

/**
 * Records a draft as one act, with its reason and its writer's name. A draft whose answer was lost is recorded once: sent again as it
 * was, it is the same act; written on since, it changes what was recorded of it.
 * @throws ApiError in the server's words where it cannot be kept
 */
export async function recordDraft(desk: Desk, draft: Draft): Promise<Outcome> {
  const { client, by } = desk;
  const act = `${draft.id}-${draft.touched.toString(36)}`;
  if (unanswered.has(draft.id)) await catchUp(client, draft.agreement);
  const { entries: known } = await client.fetchQuery(entriesQuery(draft.agreement));
  const earlier = entryOf(draft, known);
  if (earlier?.act === act) return { kind: 'recorded', entry: earlier };
  const own = draft.of === null && earlier?.op === 'put' ? { ...draft, of: earlier.thing.id, seen: earlier.seq } : draft;
  const made = entryFrom(desk, own);
  const faults = [...('faults' in made ? made.faults : consequences(desk, made)), ...signatureFaults(draft, by)];
  if ('faults' in made || faults.length > 0) return { kind: 'refused', faults };
  const since = touchedSince(known, own);
  if (since.length > 0) return { kind: 'conflict', since };
  try {
    const { entries } = await recordAct(client, draft.agreement, {
      by: by.trim(),
      entries: [withOwnId(desk.index, own, made, known)],
      act,
    });
    const [entry] = entries;
    return entry === undefined ? { kind: 'conflict', since } : { kind: 'recorded', entry };
  } catch (error) {
    if (error instanceof ApiError && error.status === null) unanswered.add(draft.id);
    if (!(error instanceof ApiError) || error.status !== 409) throw error;
    await catchUp(client, draft.agreement);
    const { entries } = await client.fetchQuery(entriesQuery(draft.agreement));
    if (earlier === undefined && entryOf(draft, entries) !== undefined) return recordDraft(desk, draft);
    const theirs = touchedSince(entries, own);
    if (theirs.length === 0) throw error;
    return { kind: 'conflict', since: theirs };
  }
}

/** Drafts that were sent and had no answer: they may be recorded all the same. After a reload the page has read the ledger anew. */
const unanswered = new Set<string>();

/** What was recorded of a draft before, as when the answer was lost on its way. */
const entryOf = ({ id }: Draft, entries: readonly Entry[]): Entry | undefined =>
  entries.findLast(({ act }) => act?.startsWith(`${id}-`) === true);

/** The entry of something new under an id that nothing in the ledger ever had: what was retracted is told there still. */
function withOwnId(index: RecordIndex, draft: Draft, made: NewEntry, known: readonly Entry[]): NewEntry {
  if (made.op !== 'put' || draft.of !== null) return made;
  const ever = touchedBy(known);
  return { ...made, thing: { ...made.thing, id: idFor(draft, index, (id) => ever.has(id) || index.things.has(id)) } };
}

function entryFrom({ index, textOf }: Desk, draft: Draft): NewEntry | { readonly faults: readonly DraftFault[] } {
  const why = draft.why.trim();
  if (draft.act === 'retract') return { op: 'retract', id: draft.of ?? '', why };
  const reading = thingFrom(draft, index);
  const quotes = quoteFaults(draft, index, textOf).map((sentence) => ({ field: 'evidence', sentence }));
  const twin = textTwin(draft, index);
  const others = [...quotes, ...(twin === null ? [] : [{ field: 'sha256', sentence: twin.sentence }])];
  if (!reading.ok || others.length > 0) return { faults: [...(reading.ok ? [] : reading.faults), ...others] };
  const before = index.things.get(reading.thing.id);
  if (before !== undefined && hashOf(before) === hashOf(reading.thing))
    return { faults: [{ field: null, sentence: 'Nothing is changed: the record says this already.' }] };
  return { op: 'put', thing: reading.thing, why };
}

/** What would be wrong with the record after it. */
function consequences({ index }: Desk, entry: NewEntry): DraftFault[] {
  if (entry.op === 'retract') {
    if (!index.things.has(entry.id)) return [{ field: null, sentence: 'It does not stand in the record any more.' }];
    const naming = namedBy(index, entry.id);
    return naming.length === 0 ? [] : [{ field: null, sentence: `“${nameOf(index, entry.id)}” is named by what stands above.` }];
  }
  return whatFollows(index.record, entry).faults.map((sentence) => ({ field: null, sentence }));
}

function signatureFaults({ why }: Draft, by: string): DraftFault[] {
  return [
    ...(why.trim() === '' ? [{ field: 'why', sentence: '“Why” is empty: every entry gives its reason.' }] : []),
    ...(by.trim() === '' ? [{ field: 'by', sentence: nameMissing }] : []),
  ];
}
