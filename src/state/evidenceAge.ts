import { create } from 'zustand';

/** From what age on evidence is marked, in months. */
export const ageChoices = {
  never: { word: 'nothing is marked', months: null },
  'six-months': { word: 'six months', months: 6 },
  year: { word: 'a year', months: 12 },
  'two-years': { word: 'two years', months: 24 },
} as const satisfies Record<string, { readonly word: string; readonly months: number | null }>;

export type AgeName = keyof typeof ageChoices;

const key = 'phasewatch.evidence-age';

/** The age that this reader chose. It is theirs, and no part of the address: it marks, and changes nothing that is counted. */
export const useEvidenceAge = create<{ readonly age: AgeName }>(() => ({ age: keptAge() }));

const isAge = (kept: string | null): kept is AgeName => kept !== null && Object.hasOwn(ageChoices, kept);

function keptAge(): AgeName {
  try {
    const kept = localStorage.getItem(key);
    return isAge(kept) ? kept : 'never';
  } catch {
    return 'never';
  }
}

/** Marks at once, and keeps the choice where the browser lets us. */
export function markEvidenceOlderThan(age: AgeName): void {
  useEvidenceAge.setState({ age });
  try {
    localStorage.setItem(key, age);
  } catch {
    // refused: it holds until the tab is closed
  }
}
