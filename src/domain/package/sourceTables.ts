import { handlings, reliabilities } from '#domain/kinds/handling.ts';
import { placeInWords } from '#domain/quotes/places.ts';
import type { AnyThing, Evidence, Source } from '#domain/record/record.ts';
import { realQuotes } from '#domain/record/standIns.ts';
import { thingsIn } from '#domain/record/thingsIn.ts';
import { groupedBy } from '#domain/texts/groupedBy.ts';
import { choicesOf, tableOf } from './tableOf.ts';

/** A quote with what it belongs to. */
interface QuoteRow {
  readonly thing: AnyThing;
  readonly number: number;
  readonly quote: Evidence;
}

/** The number of a place's paragraph, sentence or row; null where it has none. */
const numberIn = ({ quote: { place } }: QuoteRow, part: 'paragraph' | 'sentence' | 'row'): number | null =>
  Object.entries(place).flatMap(([name, number]) => (name === part && typeof number === 'number' ? [number] : []))[0] ?? null;

const quotable = ['claim', 'meeting', 'event', 'tie', 'condition', 'note'] as const satisfies readonly AnyThing['type'][];

export const evidenceTable = tableOf<QuoteRow>({
  name: 'evidence',
  title: 'Evidence',
  means: 'The quoted passages that the record rests on, each with its place: a text quote selector of the W3C Web Annotation model.',
  key: ['belongs_to', 'number'],
  rows: ({ index }) =>
    thingsIn(index.record).flatMap((thing) => realQuotes(thing).map((quote, at): QuoteRow => ({ thing, number: at + 1, quote }))),
  columns: [
    {
      name: 'belongs_to_type',
      type: 'string',
      means: 'What sort of thing it carries.',
      value: ({ thing }) => thing.type,
      required: true,
      choices: quotable.map((value) => ({ value, label: value })),
    },
    { name: 'belongs_to', type: 'string', means: 'The id of what it carries.', value: ({ thing }) => thing.id, required: true },
    {
      name: 'number',
      type: 'integer',
      means: 'Its place among the quotes of that thing, from 1.',
      value: ({ number }) => number,
      required: true,
    },
    {
      name: 'source',
      type: 'string',
      means: 'The source that it is taken from.',
      value: ({ quote }) => quote.source,
      required: true,
      refersTo: 'sources',
    },
    {
      name: 'place',
      type: 'string',
      means: 'Where in the source, in words.',
      value: ({ quote }) => placeInWords(quote.place),
      required: true,
    },
    { name: 'paragraph', type: 'integer', means: 'Its paragraph, from 1.', value: (row) => numberIn(row, 'paragraph') },
    { name: 'sentence', type: 'integer', means: 'Its sentence in the paragraph, from 1.', value: (row) => numberIn(row, 'sentence') },
    { name: 'row', type: 'integer', means: 'Its row in a data file, from 1.', value: (row) => numberIn(row, 'row') },
    {
      name: 'start',
      type: 'integer',
      means: 'Where it begins in the source, in UTF-16 units from 0.',
      value: ({ quote }) => quote.start,
      required: true,
    },
    {
      name: 'end',
      type: 'integer',
      means: 'Where it ends, in UTF-16 units; the unit there is no part of it.',
      value: ({ quote }) => quote.end,
      required: true,
    },
    { name: 'exact', type: 'string', means: 'The quoted words.', value: ({ quote }) => quote.exact, required: true },
    { name: 'prefix', type: 'string', means: 'What stands right before them.', value: ({ quote }) => quote.prefix },
    { name: 'suffix', type: 'string', means: 'What stands right behind them.', value: ({ quote }) => quote.suffix },
  ],
});

/** A source with how many quotes of the package are its own. */
interface SourceRow {
  readonly source: Source;
  readonly quotes: number;
}

/** What is told of a source only where it may leave as it is. */
const ifOpen = <T>(source: Source, value: T): T | null => (handlings[source.handling].leavesTheHouse ? value : null);

export const sourcesTable = tableOf<SourceRow>({
  name: 'sources',
  title: 'Sources',
  means: 'The documents that claims were read in. Their texts are not in the package.',
  key: ['id'],
  rows: ({ index: { record } }) => {
    const quotes = groupedBy(thingsIn(record).flatMap(realQuotes), ({ source }) => source);
    return record.sources.map((source) => ({ source, quotes: quotes.get(source.id)?.length ?? 0 }));
  },
  columns: [
    { name: 'id', type: 'string', means: 'Id, unique in the whole record.', value: ({ source }) => source.id, required: true },
    {
      name: 'title',
      type: 'string',
      means: 'Its title; where it may not be named, its releasable words.',
      value: ({ source }) => source.title,
      required: true,
    },
    { name: 'publisher', type: 'string', means: 'Who published it.', value: ({ source }) => source.publisher },
    { name: 'author', type: 'string', means: 'Who wrote it.', value: ({ source }) => source.author },
    { name: 'date', type: 'string', means: 'Its date, in EDTF level 1; empty where it bears none.', value: ({ source }) => source.date },
    { name: 'address', type: 'string', means: 'Where it can be read.', value: ({ source }) => source.address },
    {
      name: 'language',
      type: 'string',
      means: 'Its language; "und" where that is not told.',
      value: ({ source }) => source.language,
      required: true,
    },
    {
      name: 'sha256',
      type: 'string',
      means: 'The SHA-256 of its text, to tell whether a copy is the one that was read.',
      value: ({ source }) => ifOpen(source, source.sha256),
    },
    {
      name: 'length',
      type: 'integer',
      means: 'The length of its text in UTF-16 units.',
      value: ({ source }) => ifOpen(source, source.length),
    },
    {
      name: 'reliability',
      type: 'string',
      means: 'Its grade in the Admiralty system, A to F.',
      value: ({ source }) => source.reliability,
      choices: choicesOf(reliabilities, ({ word }) => word),
    },
    {
      name: 'handling',
      type: 'string',
      means: 'Who may see it.',
      value: ({ source }) => source.handling,
      required: true,
      choices: choicesOf(handlings, ({ word }) => word),
    },
    {
      name: 'quotes',
      type: 'integer',
      means: 'How many quotes from it are in the table of evidence.',
      value: ({ quotes }) => quotes,
      required: true,
    },
  ],
});
