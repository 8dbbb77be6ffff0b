import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scoreOf } from '#domain/milestones/score.ts';
import type { Status } from '#domain/kinds/statuses.ts';

/**
 * The score against the Peace Accords Matrix's own figures, accord-year by accord-year, where the sample is at hand (its
 * terms keep it out of this repository). Ten of the figures stand in src/domain/score.test.ts and are always checked.
 * @see Joshi, Quinn and Regan (2015), Journal of Peace Research 52(4):551-562
 */
const folder = process.env.PHASEWATCH_SOURCES ?? join(import.meta.dirname, '../../shared/data');
const coded = join(folder, 'pam-sample.csv');
const published = join(folder, 'pam-sample-published.csv');
const byPoints: readonly Status[] = ['not-initiated', 'minimum', 'intermediate', 'full'];

/** Rows of a CSV file whose cells may be quoted; the first row names the columns. */
function rowsOf(path: string): Record<string, string>[] {
  const [head = [], ...rows] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? ''));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

it.runIf(existsSync(coded) && existsSync(published))('equals every aggregate that PAM publishes for the sample, to 0.001', () => {
  const rows = [...new Map(rowsOf(coded).map((row) => [JSON.stringify(row), row])).values()];
  const given = rowsOf(published);
  expect(given.length).toBeGreaterThan(100);
  for (const { accord, year, provisions, aggregate_score: aggregate } of given) {
    const statuses = rows
      .filter((row) => row.accord === accord && row.year === year)
      .map((row) => byPoints[Number(row.implementation)] ?? 'full');
    expect(statuses, `${accord} ${year}`).toHaveLength(Number(provisions));
    const score = scoreOf(statuses.map((status) => ({ status, defensible: [status] })));
    expect(score?.percent, `${accord} ${year}`).toBeCloseTo(Number(aggregate), 3);
  }
});
