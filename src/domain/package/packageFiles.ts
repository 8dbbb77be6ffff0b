import { codingOf } from '#domain/milestones/codings.ts';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { addressOutside } from '#domain/milestones/viewOutside.ts';
import { asOfInWords, now } from '#domain/record/asOf.ts';
import { indexRecord, type RecordIndex } from '#domain/record/recordIndex.ts';
import { releasedRecord } from '#domain/record/releasedRecord.ts';
import { feedOf } from './feedOf.ts';
import { descriptorOf } from './descriptorOf.ts';
import type { PackageFacts, PackageRequest } from './PackageFacts.ts';
import { packageTables } from './packageTables.ts';
import { readmeOf } from './readmeOf.ts';

/** A file of the package. */
export interface PackageFile {
  readonly path: string;
  readonly mediatype: string;
  readonly text: string;
}

/**
 * The files of a data package, without their checksums: `README.md`, `datapackage.json`, the record as JSON, what
 * changed as a feed, and a table for each type of thing. The tables hold every milestone, whatever the view shows; what may not leave the house is left out
 * (`releasedRecord`). The same request gives the same bytes.
 */
export function packageFiles(request: PackageRequest): PackageFile[] {
  const { index, today, shown, asOf = now, ledger } = request;
  const day = asOf.valid ?? today;
  const released = releasedRecord(index.record);
  const leaving = indexRecord(released.record);
  const { milestones } = index.record;
  const ownRows = milestoneRows(leaving, milestones, day);
  const pairs = milestoneRows(index, milestones, day).map((row, at) => ({ row, leaving: ownRows[at] ?? row }));
  const tables = packageTables.map((table) => ({
    table,
    path: `tables/${table.name}.csv`,
    ...table.write({ index: leaving, milestones: pairs, shown }),
  }));
  const clocks = asOfInWords(asOf, index.record);
  const coding = codingOf(leaving, ownRows).readme;
  const facts = {
    today,
    clocks,
    coding,
    ...viewOf(request, leaving),
    released,
    whole: index.record,
    tables,
    hasFeed: ledger !== undefined,
  };
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return [
    { path: 'README.md', mediatype: 'text/markdown', text: readmeOf(facts) },
    { path: 'datapackage.json', mediatype: 'application/json', text: json(descriptorOf(facts)) },
    { path: 'record.json', mediatype: 'application/json', text: json(released.record) },
    ...(ledger === undefined
      ? []
      : [{ path: 'feed.json', mediatype: 'application/feed+json', text: json(feedOf(ledger, leaving, asOf.known)) }]),
    ...tables.map(({ path, text }) => ({ path, mediatype: 'text/csv', text })),
  ];
}

/** The view in words and as an address, unless they name something that is withheld; of an address alone that does, no filter is told. */
function viewOf({ index, filters, address }: PackageRequest, released: RecordIndex): Pick<PackageFacts, 'filters' | 'address'> {
  const lost = index.record.actors.filter(({ id }) => !released.things.has(id));
  if (lost.some(({ name }) => filters.includes(name))) return { filters: 'filters that name something withheld', address: null };
  return { filters, address: addressOutside({ whole: index, released }, address) };
}
