import { create } from 'zustand';
import type { Visit } from '#domain/ledger/Visit.ts';

const key = 'phasewatch.visits';

type Seen = Readonly<Record<string, Visit>>;

/** How far this reader has read, by agreement; kept in this browser. */
export const useVisits = create<{ readonly seen: Seen }>(() => ({ seen: kept() }));

/** Takes over what another tab has marked as read meanwhile. */
export function rereadVisits(): void {
  useVisits.setState({ seen: kept() });
}

function kept(): Seen {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).flatMap(([agreement, each]) => visitsIn(each).map((visit) => [agreement, visit])));
  } catch {
    return {};
  }
}

/** A visit as it is kept; earlier pages kept the number alone. */
function visitsIn(value: unknown): Visit[] {
  if (Number.isInteger(value)) return [{ entries: Number(value), recorded: null }];
  if (typeof value !== 'object' || value === null || !('entries' in value) || !Number.isInteger(value.entries)) return [];
  return [{ entries: Number(value.entries), recorded: 'recorded' in value && typeof value.recorded === 'string' ? value.recorded : null }];
}

/** Everything of an agreement up to an entry is read; `recorded` is the time of that entry, where it is known. Another tab's marks stay. */
export function markRead(agreement: string, entries: number, recorded: string | null = null): void {
  const seen = { ...kept(), [agreement]: { entries, recorded } };
  useVisits.setState({ seen });
  try {
    localStorage.setItem(key, JSON.stringify(seen));
  } catch {
    // refused: it holds until the tab is closed
  }
}
