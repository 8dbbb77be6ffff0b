import { create } from 'zustand';
import type { Visit } from '#domain/ledger/actsSince.ts';

const key = 'phasewatch.visits';

type Visits = Readonly<Record<string, Visit>>;

/** What of each agreement this reader has seen; kept in this browser. */
export const useVisits = create<{ readonly seen: Visits }>(() => ({ seen: kept() }));

// marked as read in one tab, it is read in all
if (typeof addEventListener === 'function') {
  addEventListener('storage', (event: StorageEvent) => {
    if (event.key === null || event.key === key) useVisits.setState({ seen: kept() });
  });
}

function kept(): Visits {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([agreement, held]: [string, unknown]) => {
        const visit = visitFrom(held);
        return visit === null ? [] : [[agreement, visit]];
      }),
    );
  } catch {
    return {};
  }
}

/** An earlier page kept the number of the last entry alone. */
function visitFrom(held: unknown): Visit | null {
  if (typeof held === 'number') return Number.isInteger(held) ? { entries: held, shipped: null } : null;
  if (typeof held !== 'object' || held === null || !('entries' in held) || !('shipped' in held)) return null;
  const { entries, shipped } = held;
  const isCounted = (count: unknown): count is number => Number.isInteger(count);
  return isCounted(entries) && (shipped === null || isCounted(shipped)) ? { entries, shipped } : null;
}

/** Everything of an agreement up to a visit is read. Another tab's marks of other agreements stay. */
export function markRead(agreement: string, visit: Visit): void {
  const seen = { ...kept(), [agreement]: visit };
  useVisits.setState({ seen });
  try {
    localStorage.setItem(key, JSON.stringify(seen));
  } catch {
    // refused: it holds until the tab is closed
  }
}
