import { actsIn, type RecordedAct } from '#domain/ledger/acts.ts';
import { entriesRead } from '#domain/ledger/entriesKnown.ts';
import { did, idIn } from '#domain/ledger/actInWords.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { Entries, Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { capital } from '#domain/texts/capital.ts';
import { plural } from '#domain/texts/plural.ts';

/** A feed that is read by whoever follows many records needs no act older than these. */
const mostActs = 500;
/** Names of things in one item: what was shipped or imported in one act may hold thousands. */
const mostNames = 20;

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

function itemOf({ entries, recorded }: RecordedAct, released: RecordIndex) {
  const last = entries.at(-1)?.seq ?? 0;
  const told = entries.filter((entry) => released.things.has(idIn(entry)));
  const untold = entries.length - told.length;
  const lines = [
    ...told.slice(0, mostNames).map((entry) => sentenceOf(entry, released)),
    ...(told.length > mostNames ? [`And ${plural(told.length - mostNames, 'more thing')}.`] : []),
    ...(untold > 0 ? [`${plural(untold, 'thing')} withheld, or standing no more.`] : []),
  ];
  return {
    id: `urn:phasewatch:${released.record.agreement.id}:${last}`,
    title: lines[0],
    content_text: lines.join('\n'),
    date_published: recorded,
  };
}

const sentenceOf = (entry: Entry, released: RecordIndex): string =>
  `${capital(did[entry.op])} the ${released.things.get(idIn(entry))?.type ?? 'thing'} “${nameOf(released, idIn(entry))}”.`;
