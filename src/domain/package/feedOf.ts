import { actsIn, type RecordedAct } from '#domain/ledger/acts.ts';
import { actReleased } from '#domain/ledger/actReleased.ts';
import { entriesRead } from '#domain/ledger/entriesKnown.ts';
import type { Entries } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** A feed that is read by whoever follows many records needs no act older than these. */
const mostActs = 500;

/**
 * What was recorded up to the edition of a released record, or by what was `known`, act by act, the latest first: a JSON Feed of version 1.1. What may not
 * leave the house, or stands no more, is counted and not named; who recorded it, and why, stays in the house.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function feedOf(ledger: Pick<Entries, 'entries' | 'shipped'>, released: RecordIndex, known: string | null = null): object {
  const { agreement } = released.record;
  const acts = actsIn(entriesRead(ledger, released.record, known), ledger.shipped)
    .slice(-mostActs)
    .toReversed();
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${agreement.title}: what was recorded`,
    description: 'A claim is not a fact: what was recorded says who reports what.',
    language: 'en',
    items: acts.map((act) => itemOf(act, released)),
  };
}

function itemOf(act: RecordedAct, released: RecordIndex) {
  const lines = actReleased(act, released);
  return {
    id: `urn:phasewatch:${released.record.agreement.id}:${act.entries.at(-1)?.seq ?? 0}`,
    title: lines[0],
    content_text: lines.join('\n'),
    date_published: act.recorded,
  };
}
