import { create } from 'zustand';
import { migrate } from './addressVersion.ts';
import { categories, type Category } from '#domain/kinds/categories.ts';
import { phaseChoices, type PhaseChoice } from '#domain/kinds/phases.ts';
import { type PageName, pages } from './pages.ts';
import { sortings, type SortingName } from '#domain/milestones/sortings.ts';
import { statuses, type Status } from '#domain/kinds/statuses.ts';

/** What the reader sees: all of it lives in the address, so that a link opens exactly this. */
export interface View {
  readonly agreement: string;
  readonly page: PageName;
  readonly phase: PhaseChoice;
  readonly status: readonly Status[];
  readonly category: readonly Category[];
  /** Actor ids. */
  readonly actor: readonly string[];
  readonly q: string;
  readonly sort: SortingName;
  /** As known then: the number of an entry, a day or a time; null for all that is known. */
  readonly known: string | null;
  /** The day that assessments and dates are judged on, YYYY-MM-DD; null for today. */
  readonly valid: string | null;
  /** Whether ties and conditions that the coder inferred are shown. */
  readonly inferred: boolean;
  /** The node whose surroundings the network is narrowed to, and how many steps from it: "qatar.2"; null for all of it. */
  readonly around: string | null;
  /** The two moments that the ledger compares, from and to: "188..204_2026-01-01"; null for what is own against what was shipped. */
  readonly compare: string | null;
  /** The id of the source whose text is read for what may bear on the record, or null. */
  readonly text: string | null;
  /** The id of the open thing, or null. */
  readonly open: string | null;
  /** Parameters that this page does not know: kept, so that a link of a later version survives. */
  readonly unknown: readonly (readonly [string, string])[];
}

export const defaultView: View = {
  agreement: 'gaza-ceasefire',
  page: 'milestones',
  phase: 'all',
  status: [],
  category: [],
  actor: [],
  q: '',
  sort: 'source',
  known: null,
  valid: null,
  inferred: false,
  around: null,
  compare: null,
  text: null,
  open: null,
  unknown: [],
};

/** A view read from an address, with a sentence for everything in it that this page cannot use. */
export interface ViewReading {
  readonly view: View;
  readonly notes: readonly string[];
}

/** Parameters of the address that the view is, in the order that they are written in. */
const own = [
  'agreement',
  'view',
  'phase',
  'status',
  'category',
  'actor',
  'q',
  'sort',
  'known',
  'valid',
  'inferred',
  'around',
  'compare',
  'text',
  'open',
] as const;
/** What a switch can say in the address; one that is off need not say it. */
const switches = { 0: 'off', 1: 'on' } as const;
/** Known to the page but no part of the view: a version that `migrate` has spoken of, and the scenario of the backend. */
const passing = ['v', 'scenario'];

/** Reads a view from a query string. Nonsense gives the default and a note, never an error. */
export function readView(search: string): ViewReading {
  const parameters = new URLSearchParams(search);
  const version = migrate(parameters);
  const notes: string[] = version === null ? [] : [version];
  const ofTable = <T extends string>(name: string, table: Record<T, unknown>, values: readonly string[]): T[] =>
    [...new Set(values)].filter((value): value is T => {
      const known = Object.hasOwn(table, value);
      if (!known) notes.push(`The address asks for ${name} “${value}”, which is not known here; it is ignored.`);
      return known;
    });
  const list = (name: string) => parameters.getAll(name).flatMap((value) => value.split(',').filter(Boolean));
  /** Where the view has room for one: the first is taken. */
  const first = <T extends string>(name: string, values: readonly T[]): T | undefined => {
    if (values.length > 1) notes.push(`The address asks for ${name} “${values.join('” and “')}”; one can be shown, the first.`);
    return values[0];
  };
  const one = <T extends string>(name: string, table: Record<T, unknown>) => first(name, ofTable(name, table, list(name)));
  const text = (name: string) => first(name, [...new Set(parameters.getAll(name).filter(Boolean))]) ?? '';
  const day = (value: string) => {
    if (value === '' || isDay(value)) return value || null;
    notes.push(`The address asks for valid “${value}”, which is no day (like 2026-11-24); today is shown.`);
    return null;
  };
  const unknown = [...parameters].filter(([name]) => !own.some((each) => each === name));
  for (const [name, value] of unknown) {
    if (!passing.includes(name)) notes.push(`The address says “${name}=${value}”, which this page does not know; it is ignored.`);
  }
  const view: View = {
    agreement: text('agreement') || defaultView.agreement,
    page: one('view', pages) ?? defaultView.page,
    phase: one('phase', phaseChoices) ?? defaultView.phase,
    status: ofTable('status', statuses, list('status')),
    category: ofTable('category', categories, list('category')),
    actor: [...new Set(list('actor'))],
    q: text('q'),
    sort: one('sort', sortings) ?? defaultView.sort,
    known: text('known') || null,
    valid: day(text('valid')),
    inferred: one('inferred', switches) === '1',
    around: text('around') || null,
    compare: text('compare') || null,
    text: text('text') || null,
    open: text('open') || null,
    unknown,
  };
  return { view, notes };
}

/** Whether a text is a day that there is, YYYY-MM-DD. */
export const isDay = (text: string): boolean => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;

/** Writes a view as a query string; what is at its default is left out. The empty view gives the empty text. */
export function writeView(view: View): string {
  const pairs = own.map((name): [string, string] => {
    const key = name === 'view' ? 'page' : name;
    const value = view[key];
    return [name, value === defaultView[key] ? '' : value === true ? '1' : String(value)];
  });
  const kept = [...pairs.filter(([, value]) => value !== ''), ...view.unknown];
  const text = new URLSearchParams(kept.map(([name, value]) => [name, value])).toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** The view and the notes on its address. Before the page is started it is the default, as prerendered. */
export const useView = create<ViewReading>(() => ({ view: defaultView, notes: [] }));

/** The query that was last read or written. */
let address: string | null = null;

/** Takes the view from the address and follows it back and forward. Returns the way to stop. */
export function followAddress(): () => void {
  const read = () => {
    // a jump within the page is no new address: what was dismissed of it stays so
    if (location.search === address) return;
    address = location.search;
    const next = readView(location.search);
    const { view, notes } = useView.getState();
    // the same view stays the same object: what is drawn already is not drawn again
    const same = writeView(view) === writeView(next.view) && notes.length + next.notes.length === 0;
    if (!same) useView.setState(next);
  };
  address = null;
  read();
  addEventListener('popstate', read);
  return () => removeEventListener('popstate', read);
}

/** A change of view as a link's target. */
export function addressOf(change: Partial<View>): string {
  return writeView({ ...useView.getState().view, ...change }) || location.pathname;
}

/** Changes the view and its address; pages that come late choose by `ownChoices.ts`. What is shown already makes no step in the history, though it may mend the address. */
export function change(next: Partial<View>, how: 'pushState' | 'replaceState' = 'pushState') {
  const before = useView.getState().view;
  const view = { ...before, ...next };
  const same = writeView(view) === writeView(before);
  if (same && writeView(view) === location.search) return;
  if (!same) useView.setState({ view });
  history[same ? 'replaceState' : how](null, '', (writeView(view) || location.pathname) + location.hash);
  address = location.search;
}

/** Shows what the query of an address says, as if it had been followed. */
export function showAddress(search: string): void {
  const { view, notes } = readView(search);
  change({ ...defaultView, ...view });
  useView.setState({ notes });
}

/** Shows what was known by a moment, and what held on a day; null for all that is known, and for today. */
export const showAsOf = (moment: Partial<Pick<View, 'known' | 'valid'>>) => change(moment);
export const showPage = (page: PageName) => change({ page, open: null });
export const showPhase = (phase: PhaseChoice) => change({ phase });
export const sortBy = (sort: SortingName) => change({ sort });
export const openThing = (open: string) => change({ open });
/** Opens a thing, or closes it where it is open already. */
export const toggleThing = (id: string) => change({ open: useView.getState().view.open === id ? null : id });
export const closeThing = () => change({ open: null });
export const showInferred = (inferred: boolean) => change({ inferred });
export const lookAround = (around: string | null) => change({ around });
export const narrowTo = (filter: Partial<Pick<View, 'status' | 'category' | 'actor'>>) => change(filter);
/** Typing replaces the address, so that the back button leaves the search in one step. */
export const searchFor = (q: string) => change({ q }, useView.getState().view.q === '' ? 'pushState' : 'replaceState');
const unfiltered = { status: [], category: [], actor: [], q: '' } as const;
export const showEverything = () => change(unfiltered);
const everyRow = { ...unfiltered, phase: 'all' } as const;
/** Shows every row of every phase. */
export const showEveryPhase = () => change(everyRow);
/** The view with the rows of all phases, narrowed by this alone. What is open closes, since on a narrow screen it hides the lists. */
export const onlyThese = (filter: Partial<Pick<View, 'category' | 'actor'>>): Partial<View> => ({ ...everyRow, ...filter, open: null });
export const showOnly = (filter: Partial<Pick<View, 'category' | 'actor'>>) => change(onlyThese(filter));
export const dismissAddressNotes = () => useView.setState({ notes: [] });
/** Shows an agreement in the default view. What the address says beside the view stays: another page may know it. */
export function showAgreement(agreement: string): void {
  change({ ...defaultView, unknown: useView.getState().view.unknown, agreement });
  dismissAddressNotes();
}
