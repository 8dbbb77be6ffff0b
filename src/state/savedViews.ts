import { create } from 'zustand';

/** A view that the reader gave a name: where it leads, as the query of an address with its version. */
export interface SavedView {
  readonly name: string;
  readonly search: string;
}

const key = 'phasewatch.views';
/** Where what is damaged is kept. */
const asideKey = `${key}.damaged`;

interface Saved {
  readonly views: readonly SavedView[];
  /** What the reader should know of the keeping itself; null where all is well. */
  readonly trouble: string | null;
}

/** Begins with what this browser has kept. What is damaged is left where it is until the next view is saved. */
export const useSavedViews = create<Saved>(read);

/** Takes over what another tab has saved meanwhile. */
export const rereadSavedViews = () => useSavedViews.setState(read());

function read(): Saved {
  const { views, unread, damaged } = stored();
  if (damaged !== null)
    return {
      views,
      trouble: `The saved views could not be read (${damaged}). They stay as they are, and are set aside when a view is saved.`,
    };
  const lost = unread.length;
  const trouble = `${lost} of the saved views could not be read and ${lost === 1 ? 'is' : 'are'} not shown; ${lost === 1 ? 'it stays' : 'they stay'} where ${lost === 1 ? 'it is' : 'they are'}.`;
  return { views, trouble: lost === 0 ? null : trouble };
}

interface Stored {
  readonly views: readonly SavedView[];
  /** What is among them and no view that this page knows: another edition's, perhaps. */
  readonly unread: readonly unknown[];
  /** Why nothing could be read; null where something was. */
  readonly damaged: string | null;
}

function stored(): Stored {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (!Array.isArray(kept)) return { views: [], unread: [], damaged: 'what is kept is no list' };
    return { views: kept.filter(isSavedView), unread: kept.filter((each) => !isSavedView(each)), damaged: null };
  } catch (reason) {
    return { views: [], unread: [], damaged: String(reason) };
  }
}

/** Keeps a view under a name; one of the same name is replaced. @returns null, or in a sentence why it was not kept */
export function saveView(name: string, search: string): string | null {
  const own = name.trim();
  if (own === '') return 'A view is saved under a name: the field is empty.';
  return keep((views) => [...views.filter((view) => view.name !== own), { name: own, search }]);
}

/** Forgets the view of a name. @returns null, or in a sentence why it is still there */
export function forgetView(name: string): string | null {
  return keep((views) => views.filter((view) => view.name !== name));
}

/** Changes what is kept, other tabs' views among it. What cannot be read stays: among the others, or where all of it is damaged aside. */
function keep(change: (views: readonly SavedView[]) => SavedView[]): string | null {
  const { views: before, unread, damaged } = stored();
  const views = change(before);
  try {
    if (damaged !== null) setAside(localStorage.getItem(key) ?? '');
    localStorage.setItem(key, JSON.stringify([...views, ...unread]));
  } catch (reason) {
    return `This browser does not keep it (${String(reason)}). Copy the link instead.`;
  }
  useSavedViews.setState({ views, trouble: null });
  return null;
}

/** Goes through all saved views: each stays or changes; gives those that changed. What cannot be read is forgotten where it is meant. */
export function reviseSavedViews(revise: (view: SavedView) => SavedView, isMeant: (kept: string) => boolean): readonly SavedView[] {
  const { views, unread, damaged } = stored();
  const changed = views.filter((view) => revise(view) !== view);
  const left = [...views.map(revise), ...unread.filter((each) => !isMeant(JSON.stringify(each)))];
  try {
    if (changed.length + unread.length > 0) localStorage.setItem(key, JSON.stringify(left));
    const unreadable = damaged === null ? [asideKey] : [key, asideKey];
    for (const each of unreadable) if (isMeant(localStorage.getItem(each) ?? '')) localStorage.removeItem(each);
  } catch {
    // refused: then nothing was kept either
  }
  rereadSavedViews();
  return changed;
}

/** Keeps what is damaged, beside what was damaged before. */
function setAside(damaged: string): void {
  const before = localStorage.getItem(asideKey);
  localStorage.setItem(asideKey, before === null ? damaged : `${before}\n${damaged}`);
}

function isSavedView(value: unknown): value is SavedView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'search' in value &&
    typeof value.search === 'string' &&
    value.search.startsWith('?')
  );
}
