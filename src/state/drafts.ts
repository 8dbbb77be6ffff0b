import { create } from 'zustand';
import { initialValues, together } from '#domain/recording/draftFrom.ts';
import { type Draft, type DraftValues, readDraft, type RecordableType } from '#domain/recording/Draft.ts';
import { showAsOf, showPage, useView } from './view.ts';

/** Each draft has a key of its own, so that two tabs that write two drafts lose neither. */
const prefix = 'phasewatch.draft.';

interface Drafts {
  /** The last one touched first. */
  readonly drafts: readonly Draft[];
  /** The draft that is open on the page. */
  readonly open: string | null;
  /** Keys of what is kept and cannot be read as a draft. It stays until it is discarded. */
  readonly damaged: readonly string[];
  /** The draft that was discarded last: until the tab is closed it can be brought back. */
  readonly discarded: Draft | null;
  /** Why the drafts are not kept, in a sentence; null while they are. */
  readonly trouble: string | null;
}

/** What is being written in this browser. */
export const useDrafts = create<Drafts>(() => {
  const kept = read();
  return { ...kept, open: kept.drafts[0]?.id ?? null, discarded: null, trouble: null };
});

/** Takes over what another tab has written meanwhile. Drafts that this browser does not keep stay. */
export function rereadDrafts(): void {
  useDrafts.setState(({ drafts, trouble }) => {
    const kept = read();
    const isKept = trouble === null;
    const own = drafts.filter((draft) => !(isKept && isTouched(draft)) && kept.drafts.every(({ id }) => id !== draft.id));
    return { ...kept, drafts: [...kept.drafts, ...own].sort(latestFirst) };
  });
}

/** One that nothing was typed into is not kept, and goes when another one is opened. */
function isTouched({ touched }: Draft): boolean {
  return touched > 0;
}

function latestFirst(a: Draft, b: Draft): number {
  return b.touched - a.touched;
}

function read(): Pick<Drafts, 'drafts' | 'damaged'> {
  const drafts: Draft[] = [];
  const damaged: string[] = [];
  for (const [key, kept] of keptUnder(prefix)) {
    const draft = parsed(kept);
    if (draft === null || key !== prefix + draft.id) damaged.push(key);
    else drafts.push(draft);
  }
  return { drafts: drafts.sort(latestFirst), damaged };
}

function keptUnder(start: string): [string, string][] {
  try {
    return Object.entries(localStorage).filter((pair): pair is [string, string] => pair[0].startsWith(start));
  } catch {
    // refused: there is nothing to read, and what is written says so
    return [];
  }
}

function parsed(kept: string): Draft | null {
  try {
    return readDraft(JSON.parse(kept));
  } catch {
    return null;
  }
}

/** What a draft is begun with, beside its type. */
export interface Beginning {
  readonly act?: Draft['act'];
  readonly of?: string;
  readonly values?: Partial<DraftValues>;
  /** The last entry that its writer has seen. */
  readonly seen: number;
}

/** Begins a draft and opens it on the page where things are recorded. `values` are laid over what a new one begins with. */
export function startDraft(type: RecordableType, { act = 'new', of, values = {}, seen }: Beginning): void {
  const { agreement, known } = useView.getState().view;
  const begun = together(initialValues(type), values);
  const draft: Draft = { id: crypto.randomUUID(), agreement, type, act, of: of ?? null, seen, touched: 0, why: '', ...begun };
  useDrafts.setState(({ drafts }) => ({ drafts: [draft, ...drafts.filter(isTouched)], open: draft.id }));
  // what is recorded is added to what is known now
  if (known !== null) showAsOf({ known: null });
  showPage('record');
}

/** Opens a draft. */
export const openDraft = (open: string) =>
  useDrafts.setState(({ drafts }) => ({ drafts: drafts.filter((each) => isTouched(each) || each.id === open), open }));

/** Changes a draft, as it is typed into. */
export function changeDraft(id: string, change: (draft: Draft) => Partial<Draft>): void {
  const draft = useDrafts.getState().drafts.find((each) => each.id === id);
  if (draft !== undefined) keep({ ...draft, ...change(draft), touched: Date.now() });
}

function keep(draft: Draft): void {
  useDrafts.setState(({ drafts }) => ({ drafts: [draft, ...drafts.filter(({ id }) => id !== draft.id)] }));
  try {
    localStorage.setItem(prefix + draft.id, JSON.stringify(draft));
    useDrafts.setState({ trouble: null });
  } catch (reason) {
    useDrafts.setState({ trouble: `This browser does not keep the draft (${String(reason)}). It is there until you close the tab.` });
  }
}

/** Forgets a draft: it is recorded, or not wanted. */
export function dropDraft(id: string): void {
  useDrafts.setState(({ drafts, open }) => ({ drafts: drafts.filter((each) => each.id !== id), open: open === id ? null : open }));
  forget(prefix + id);
}

/** Discards a draft; it can be brought back until the next one is discarded. */
export function discardDraft(draft: Draft): void {
  dropDraft(draft.id);
  useDrafts.setState({ discarded: draft });
}

/** Brings back the draft that was discarded last, and opens it. */
export function bringBack(): void {
  const { discarded } = useDrafts.getState();
  if (discarded === null) return;
  keep(discarded);
  useDrafts.setState({ discarded: null, open: discarded.id });
}

/** What became of drafts that were gone through. */
export interface Revised {
  readonly changed: readonly Draft[];
  readonly dropped: readonly Draft[];
}

/** Goes through all drafts, the discarded one too: each stays, changes, or with null is forgotten. What cannot be read is forgotten where it is meant. */
export function reviseDrafts(revise: (draft: Draft) => Draft | null, isMeant: (kept: string) => boolean): Revised {
  rereadDrafts();
  const { drafts, discarded, damaged } = useDrafts.getState();
  const dropped: Draft[] = [];
  const changed: Draft[] = [];
  for (const draft of drafts) {
    const next = revise(draft);
    if (next === draft) continue;
    // into one that is not kept nothing was typed
    const stays = next !== null && isTouched(next);
    if (stays) keep(next);
    else dropDraft(draft.id);
    (stays ? changed : dropped).push(draft);
  }
  useDrafts.setState({ discarded: discarded && revise(discarded) });
  const told = new Set(keptUnder(prefix).flatMap(([key, kept]) => (damaged.includes(key) && isMeant(kept) ? key : [])));
  told.forEach(forget);
  useDrafts.setState({ damaged: damaged.filter((key) => !told.has(key)) });
  return { changed, dropped };
}

/** Forgets what is kept and cannot be read. */
export function dropDamaged(): void {
  useDrafts.getState().damaged.forEach(forget);
  useDrafts.setState({ damaged: [] });
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // refused: then it was not kept either
  }
}
