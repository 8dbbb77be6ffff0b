import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#domain/record/record.ts';
import { readLedger } from '#domain/record/readUnknown.ts';
import { sentencesOf } from '#domain/quotes/sentences.ts';
import { thingsAfter } from '#tests/fixtures/thingsAfter.ts';

/**
 * Every quote of the shipped data sets is proved against its source where the source is at hand: in the folder named by
 * PHASEWATCH_SOURCES. Elsewhere a quote must stand on the list of those that were proved.
 */
const folder = process.env.PHASEWATCH_SOURCES ?? join(import.meta.dirname, '../../shared/data');
const listed = join(import.meta.dirname, 'verified-quotes.txt');
const dataSets = join(import.meta.dirname, '../mocks/agreements');

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const things = readdirSync(dataSets)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const reading = readLedger(JSON.parse(readFileSync(join(dataSets, name), 'utf8')));
    if (!reading.ok) throw new Error(`${name}: ${reading.problems.join(' ')}`);
    return [...thingsAfter(reading.value.entries).values()];
  });
const sources = new Map(things.flatMap((thing) => (thing.type === 'source' ? [[thing.id, thing]] : [])));
const quotes = things.flatMap((thing) =>
  'evidence' in thing ? thing.evidence.map((evidence: Evidence) => ({ id: thing.id, evidence })) : [],
);
const texts = new Map(filesIn(folder).map((path) => [sha256(readFileSync(path)), readFileSync(path, 'utf8')]));

function filesIn(path: string): string[] {
  try {
    return readdirSync(path)
      .map((name) => join(path, name))
      .filter((file) => statSync(file).isFile() && file.endsWith('.txt'));
  } catch {
    return [];
  }
}

function textOf({ source }: Evidence): string | undefined {
  return texts.get(sources.get(source)?.sha256 ?? '');
}

/** What identifies a proved quote: the source's content, the place, and the words. */
function lineOf({ source, start, exact }: Evidence): string {
  return sha256(`${sources.get(source)?.sha256} ${start} ${exact}`).slice(0, 32);
}

const proved = new Set(readFileSync(listed, { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean));

describe('quotes of the shipped data sets', () => {
  it('are many, short, and each in a known source', () => {
    expect(quotes.length).toBeGreaterThan(100);
    expect(quotes.filter(({ evidence }) => !sources.has(evidence.source))).toEqual([]);
    expect(quotes.filter(({ evidence }) => evidence.exact.length > 120).map(({ id }) => id)).toEqual([]);
  });

  it('are exact to the character and stand where they say, or were proved before', () => {
    const faults = quotes.flatMap(({ id, evidence }) => {
      const text = textOf(evidence);
      if (text === undefined)
        return proved.has(lineOf(evidence)) ? [] : [`${id}: “${evidence.exact}” was never proved, and its source is not at hand`];
      return isExact(text, evidence) ? [] : [`${id}: “${evidence.exact}” does not stand at ${JSON.stringify(evidence.place)}`];
    });
    expect(faults).toEqual([]);
  });

  it.runIf([...sources.values()].every(({ sha256: hash }) => texts.has(hash)))('make up the list of proved quotes', async () => {
    const lines = [...new Set(quotes.map(({ evidence }) => lineOf(evidence)))].sort();
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(listed);
  });

  it.runIf([...sources.values()].every(({ sha256: hash }) => texts.has(hash)))('count sentences as the source’s text has them', () => {
    for (const source of sources.values()) {
      const text = texts.get(source.sha256) ?? '';
      const counts = new Map<number, number>();
      for (const { place } of sentencesOf(text)) if ('paragraph' in place) counts.set(place.paragraph, place.sentence);
      expect({ length: text.length, sentences: [...counts.values()] }).toEqual({ length: source.length, sentences: source.sentences });
    }
  });

  it('notices a quote that is off by a character', () => {
    const text = 'Headline\nOne sentence here.';
    const right = {
      source: 's',
      place: { paragraph: 1, sentence: 1 },
      start: 13,
      end: 21,
      exact: 'sentence',
      prefix: 'One ',
      suffix: ' here',
    } satisfies Evidence;
    expect(isExact(text, right)).toBe(true);
    expect(
      [{ start: 12, end: 20 }, { exact: 'Sentence' }, { suffix: 'x' }, { prefix: 'x' }, { place: { headline: true as const } }].map(
        (wrong) => isExact(text, { ...right, ...wrong }),
      ),
    ).toEqual([false, false, false, false, false]);
  });

  it('never add up to the full text of a source', () => {
    for (const source of sources.values()) {
      const covered = new Set(quotes.filter(({ evidence }) => evidence.source === source.id).flatMap(({ evidence }) => rangeOf(evidence)));
      expect(covered.size / source.length).toBeLessThan(0.75);
    }
  });
});

function isExact(text: string, { place, start, end, exact, prefix, suffix }: Evidence): boolean {
  const sentence = sentencesOf(text).find((own) => JSON.stringify(own.place) === JSON.stringify(place));
  return (
    text.slice(start, end) === exact &&
    text.slice(0, start).endsWith(prefix) &&
    text.slice(end).startsWith(suffix) &&
    sentence !== undefined &&
    sentence.start <= start &&
    end <= sentence.end
  );
}

function rangeOf({ start, end, prefix, suffix }: Evidence): number[] {
  return Array.from({ length: end - start + prefix.length + suffix.length }, (_, at) => start - prefix.length + at);
}
