import type { Browser } from 'playwright';
import { createApi } from '#api/createApi.ts';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import { readStored, withOwn } from '#api/readStored.ts';
import { manyEntries } from '#mocks/scenarios/manyEntries.ts';
import type { Line } from './Line.ts';
import { measureInteractions, type Measured } from './interaction.ts';
import { median } from './median.ts';

const id = 'many-entries';
const entries = 20_000;

/** What a ledger of 20,000 entries costs: read whole, read one entry further, recorded to, and on the page. */
export async function ledgerLines(browser: Browser, address: string, rounds: number): Promise<Line[]> {
  return [...(await foldLines(rounds)), ...(await pageLines(browser, address, rounds))];
}

async function foldLines(rounds: number): Promise<Line[]> {
  const { entries: shipped } = manyEntries(id, entries);
  const stored = { id, version: 1, base: 1, shipped, own: [] };
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    const read = readStored(stored);
    cold.push(performance.now() - before);
    if (!read.ok) throw new Error(read.problems.join('\n'));
    const start = performance.now();
    const further = withOwn(read.value, [noteEntry(round)]);
    warm.push(performance.now() - start);
    if (!further.ok) throw new Error(further.problems.join('\n'));
  }
  const share = median(warm) / median(cold);
  return [
    { what: `fold of ${entries} entries, cold`, measured: `${median(cold).toFixed(0)} ms`, limit: '', holds: null },
    {
      what: 'one entry more, warm',
      measured: `${median(warm).toFixed(2)} ms = ${(share * 100).toFixed(2)} %`,
      limit: '1 %',
      holds: share <= 0.01,
    },
    await appendLine(shipped, rounds),
  ];
}

/** From sending an act to its answer, the API and its store of this process. */
async function appendLine(shipped: readonly unknown[], rounds: number): Promise<Line> {
  const store = createMemoryStore();
  await store.ship(id, shipped, 0);
  const api = createApi(store);
  const took: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const { op, thing, why } = noteEntry(round);
    const body = JSON.stringify({ act: `act-of-round-${round}`, after: entries + round, by: 'Analyst', entries: [{ op, thing, why }] });
    const start = performance.now();
    const answer = await api(new Request(`http://host/api/agreements/${id}/entries`, { method: 'POST', body }));
    // the first reads the ledger
    if (round > 0) took.push(performance.now() - start);
    if (answer.status !== 201) throw new Error(await answer.text());
  }
  return { what: `an act recorded at ${entries} entries`, measured: `${median(took).toFixed(1)} ms`, limit: '', holds: null };
}

function noteEntry(round: number) {
  const thing = { type: 'note', id: `note-of-round-${round}`, kind: 'silence', text: 'Noted.', about: ['milestone-1'], evidence: [] };
  return { seq: 1, recorded: '2021-01-01T00:00:00Z', by: 'Analyst', why: 'Noted', op: 'put', thing };
}

/** The page of 600 milestones after 20,000 entries, against the same without the history. */
async function pageLines(browser: Browser, address: string, rounds: number): Promise<Line[]> {
  const [few, many] = [
    await measureInteractions(browser, `${address}?scenario=many&agreement=many-milestones`, 600, rounds),
    await measureInteractions(browser, `${address}?scenario=many&agreement=${id}`, 600, rounds),
  ];
  return many.map((measured) => lineOf(measured, few));
}

function lineOf({ action, cost }: Measured, few: readonly Measured[]): Line {
  const what = `${action}, 600 milestones and ${entries} entries`;
  const before = few.find((one) => one.action === action)?.cost;
  if (typeof cost === 'string' || typeof before !== 'object')
    return { what, measured: typeof cost === 'string' ? cost : 'nothing to compare with', limit: 'could not be measured', holds: null };
  const ratio = cost.toNextPaint / before.toNextPaint;
  return { what, measured: `${cost.toNextPaint.toFixed(0)} ms = ${ratio.toFixed(2)}x`, limit: '2x', holds: ratio <= 2 };
}
