import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { importers } from '#domain/imports/importers.ts';
import { readFolded } from '#domain/record/readUnknown.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { sentencesOf } from '#domain/quotes/sentences.ts';
import { checkText } from '#domain/quotes/checkText.ts';
import { evidenceFrom } from '#domain/quotes/evidenceFrom.ts';
import { paxFile, second, signature } from '#tests/fixtures/paxFiles.ts';

const file = paxFile('one.json', signature(), signature({ actor_name: 'Délégation “B” ' }), second(), second());

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');

function importedIndex() {
  const read = importers.pax?.read([file], { agreement: 'invented', title: 'Invented', recorded: '2020-01-01T00:00:00Z' });
  if (read?.ok !== true) throw new Error(read?.problems.join('\n'));
  const record = readFolded(read.value.ledger);
  if (!record.ok) throw new Error(record.problems.join('\n'));
  return indexRecord(record.value);
}

describe('an imported record', () => {
  it('finds every quote in the reader’s own copy of the data file', async () => {
    const index = importedIndex();
    const [source] = index.record.sources;
    if (source === undefined) throw new Error('There is no source.');
    const quotes = evidenceFrom(index, source.id);
    const check = await checkText(source, quotes, file.text, digest);
    expect(check).toMatchObject({ proof: 'its SHA-256 is the one in the record', found: quotes.length, of: 5, missing: [] });
    expect((await checkText(source, quotes, file.text.replace('Two', 'Too'), digest)).proof).toBeNull();
  });

  it('puts every quote into the sentence that its place names', () => {
    const sentences = new Map(sentencesOf(file.text).map((sentence) => [JSON.stringify(sentence.place), sentence]));
    const { record } = importedIndex();
    expect(record.sources.map(({ sentences: counted }) => counted.length)).toEqual([sentences.size]);
    for (const { place, start, end, exact, prefix, suffix } of [...record.meetings, ...record.ties].flatMap(({ evidence }) => evidence)) {
      const sentence = sentences.get(JSON.stringify(place));
      expect(sentence?.text).toContain(prefix + exact + suffix);
      expect([(sentence?.start ?? Infinity) <= start, end <= (sentence?.end ?? 0)]).toEqual([true, true]);
    }
  });
});
