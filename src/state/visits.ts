import { create } from 'zustand';

const key = 'phasewatch.visits';

type Seen = Readonly<Record<string, number>>;

/** The number of the last entry that this reader has seen, by agreement; kept in this browser. */
export const useVisits = create<{ readonly seen: Seen }>(() => ({ seen: kept() }));

function kept(): Seen {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const numbers = Object.entries(value).filter((pair): pair is [string, number] => Number.isInteger(pair[1]));
    return Object.fromEntries(numbers);
  } catch {
    return {};
  }
}

/** Everything of an agreement up to an entry is read. Another tab's marks stay. */
export function markRead(agreement: string, entry: number): void {
  const seen = { ...kept(), [agreement]: entry };
  useVisits.setState({ seen });
  try {
    localStorage.setItem(key, JSON.stringify(seen));
  } catch {
    // refused: it holds until the tab is closed
  }
}
