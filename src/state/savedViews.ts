import { create } from 'zustand';

/** A view that the reader gave a name: where it leads, as the query of an address with its version. */
export interface SavedView {
  readonly name: string;
  readonly search: string;
}

const key = 'phasewatch.views';

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
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    const views = Array.isArray(kept) ? kept.filter(isSavedView) : [];
    const lost = Array.isArray(kept) ? kept.length - views.length : 1;
    return {
      views,
      trouble: lost === 0 ? null : `${lost} of the saved views could not be read and ${lost === 1 ? 'is' : 'are'} not shown.`,
    };
  } catch (reason) {
    return { views: [], trouble: `The saved views could not be read (${String(reason)}).` };
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

/** Changes what is kept, other tabs' views among it. */
function keep(change: (views: readonly SavedView[]) => SavedView[]): string | null {
  const views = change(read().views);
  try {
    localStorage.setItem(key, JSON.stringify(views));
  } catch (reason) {
    return `This browser does not keep it (${String(reason)}). Copy the link instead.`;
  }
  useSavedViews.setState({ views, trouble: null });
  return null;
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
