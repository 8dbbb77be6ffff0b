import type { PackageFacts } from './PackageFacts.ts';

const profile = (of: string): string => `https://datapackage.org/profiles/2.0/${of}.json`;

const csv = {
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
};

const feed = {
  $schema: profile('dataresource'),
  name: 'feed',
  path: 'feed.json',
  title: 'What changed',
  description: 'What was recorded, act by act, the latest first, as a JSON Feed of version 1.1.',
  format: 'json',
  mediatype: 'application/feed+json',
  encoding: 'utf-8',
};

/**
 * What `datapackage.json` holds: a Data Package of version 2 that uses no type of field which version 1 lacks, so that
 * readers of either understand it. What the standard has no name for stands under names that begin with "phasewatch:".
 * @see https://datapackage.org/standard/data-package/
 */
export function descriptorOf({ today, clocks, filters, address, released, tables, hasFeed }: PackageFacts): object {
  const { agreement, edition, sources } = released.record;
  return {
    $schema: profile('datapackage'),
    name: `${agreement.id}-package`,
    title: `Phasewatch: ${agreement.title}`,
    description:
      'Where the agreement stands, as its sources report it: milestones, assessments and the claims and quotes that they rest on. A claim is not a fact. README.md says how to read it.',
    ...(isWeb(address) ? { homepage: address } : {}),
    // the day is known, the hour is not: a package made twice on one day is the same
    created: `${today}T00:00:00Z`,
    ...(sources.length === 0 ? {} : { sources: sources.map(({ title, address: path }) => ({ title, ...(isWeb(path) ? { path } : {}) })) }),
    resources: [
      ...tables.map(({ table, path }) => ({
        $schema: profile('dataresource'),
        name: table.name,
        type: 'table',
        path,
        title: table.title,
        description: table.means,
        ...csv,
        schema: table.schema,
      })),
      {
        $schema: profile('dataresource'),
        name: 'record',
        path: 'record.json',
        title: 'The record',
        description: 'Everything in one file, as Phasewatch reads it.',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
      ...(hasFeed ? [feed] : []),
    ],
    'phasewatch:agreement': agreement.id,
    'phasewatch:edition': edition,
    ...(clocks === '' ? {} : { 'phasewatch:asOf': clocks }),
    'phasewatch:view': { address, filters: filters === '' ? null : filters },
    'phasewatch:withheld': { ...released.withheld, quotes: released.quotes },
    'phasewatch:changed': released.changed,
  };
}

const isWeb = (address: string | null): address is string => address !== null && /^https?:\/\//.test(address);
