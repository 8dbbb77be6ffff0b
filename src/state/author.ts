import { create } from 'zustand';

const key = 'phasewatch.author';

/** Who records in this browser, as it stands in every entry: asked for with the first one. */
export const useAuthor = create<{ readonly name: string }>(() => ({ name: keptName() }));

function keptName(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Uses a name at once, and keeps it where the browser lets us. */
export function signAs(name: string): void {
  useAuthor.setState({ name });
  try {
    localStorage.setItem(key, name);
  } catch {
    // refused: it holds until the tab is closed
  }
}
