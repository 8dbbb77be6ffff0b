import { figureNamesIn } from '#domain/figures/figures.ts';
import { type FigureName, figureWords } from '#domain/figures/figureWords.ts';
import { rowsInView } from '#domain/milestones/rowsInView.ts';
import { choicesIn, choiceWord } from '#domain/milestones/phaseChoices.ts';
import { sortings, type SortingName } from '#domain/milestones/sortings.ts';
import { now } from '#domain/record/asOf.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { RecordableType } from '#domain/recording/Draft.ts';
import { recordables } from '#domain/recording/recordables.ts';
import { thingsIn } from '#domain/record/thingsIn.ts';
import { capital } from '#domain/texts/capital.ts';
import { todayUtc } from '#i18n/dates.ts';
import { askFor } from '#state/asked.ts';
import { toggleDialog } from '#state/dialogs.ts';
import { startDraft } from '#state/drafts.ts';
import { linkTo } from '#state/link.ts';
import { addNotice } from '#state/notices.ts';
import { type PageName, pages } from '#state/pages.ts';
import { prefer, usePreferences } from '#state/preferences.ts';
import { themes, type ThemeChoice } from '#state/themes.ts';
import { useSavedViews } from '#state/savedViews.ts';
import {
  openThing,
  showAddress,
  showAsOf,
  showEverything,
  showEveryPhase,
  showInferred,
  showPage,
  showPhase,
  sortBy,
  useView,
  type View,
} from '#state/view.ts';
import { goToPart } from '#ui/goToPart.ts';
import { shortcuts } from './shortcuts.ts';

/** Something that the app does, by its name. */
export interface Command {
  /** Where two can have one name and one kind. */
  readonly id?: string;
  readonly name: string;
  /** What kind of thing it is: "show", "order"; said beside the name. */
  readonly kind: string;
  /** The key that does it too. */
  readonly shown?: string;
  readonly run: () => void;
}

/** What the briefing's page does when it is asked to. */
const briefings = {
  print: 'Print the briefing, or save it as PDF',
  word: 'Save the briefing as a Word document',
  markdown: 'Save the briefing as Markdown',
  package: 'Save the data package of the whole agreement',
};

const namesIn = <T extends string>(table: Record<T, unknown>) => Object.keys(table) as T[];

/** Everything that the app does, in the order that the list of commands shows it: what has a key first. */
export function commands(index: RecordIndex | null): Command[] {
  const { view } = useView.getState();
  const { letterKeys } = usePreferences.getState();
  return [
    ...shortcuts.flatMap(({ field, name, shown, does, letter, run }): Command[] =>
      field !== undefined || name === 'commands'
        ? []
        : [{ name: capital(does), kind: 'do', ...(letter && !letterKeys ? {} : { shown }), run }],
    ),
    ...namesIn<PageName>(pages).map((page) => ({ name: pages[page].word, kind: 'show', run: () => showPage(page) })),
    ...(index === null ? [] : choicesIn(index)).map((phase) => ({
      name: index === null ? phase : choiceWord(index, phase),
      kind: 'phases',
      run: () => showPhase(phase),
    })),
    ...namesIn<SortingName>(sortings).map((sort) => ({ name: capital(sortings[sort].word), kind: 'order', run: () => sortBy(sort) })),
    { name: view.inferred ? 'Hide inferred ties' : 'Show inferred ties', kind: 'show', run: () => showInferred(!view.inferred) },
    { name: 'As of: known by, valid on', kind: 'show', run: () => toggleDialog('as-of') },
    { name: 'Show what is known now', kind: 'show', run: () => showAsOf(now) },
    { name: 'Clear every filter', kind: 'filter', run: showEverything },
    { name: 'Show every milestone of every phase', kind: 'filter', run: showEveryPhase },
    ...namesIn<RecordableType>(recordables).map((type) => ({
      name: `Record ${recordables[type].a}`,
      kind: 'record',
      run: () => (startDraft(type, { seen: index?.record.edition.entries ?? 0 }), goToPart('draft-form')),
    })),
    {
      name: 'Import a table, a ledger or a record from a file',
      kind: 'record',
      run: () => (showPage('agreements'), goToPart('import')),
    },
    { name: 'Copy link to this view', kind: 'link', run: () => void copyLink() },
    { name: 'Save this view under a name', kind: 'views', run: () => toggleDialog('views') },
    ...useSavedViews.getState().views.map(({ name, search }) => ({ name, kind: 'view', run: () => showAddress(search) })),
    ...figuresToExport(index, view).map((figure) => ({
      name: `Export “${figureWords[figure]}”`,
      kind: 'export',
      run: () => (showPage('charts'), askFor(`export ${figure}`)),
    })),
    { name: 'Export the actor network', kind: 'export', run: () => (showPage('network'), askFor('export network')) },
    ...Object.entries(briefings).map(([what, name]) => ({
      name,
      kind: 'export',
      run: () => (showPage('briefing'), askFor(`briefing ${what}`)),
    })),
    ...namesIn<ThemeChoice>(themes).map((theme) => ({ name: `Theme ${themes[theme].word}`, kind: 'theme', run: () => prefer({ theme }) })),
    {
      name: letterKeys ? 'Switch single keys off' : 'Switch single keys on',
      kind: 'keys',
      run: () => prefer({ letterKeys: !letterKeys }),
    },
  ];
}

/** The figures that the page of charts shows of a view: no other can be taken away. */
function figuresToExport(index: RecordIndex | null, { phase, inferred, valid, ...filter }: View): FigureName[] {
  if (index === null || index.record.milestones.length === 0) return [];
  const today = valid ?? todayUtc();
  return figureNamesIn({ index, ...rowsInView(index, phase, filter, today), narrowed: '', inferred, today });
}

/** A command for everything in the record that has a name of its own: it opens. */
export function openings(index: RecordIndex): Command[] {
  const named = new Set(['agreement', 'phase', 'milestone', 'actor', 'meeting', 'event', 'source']);
  return thingsIn(index.record).flatMap(({ id, type }) =>
    named.has(type) ? [{ id, name: nameOf(index, id), kind: type, run: () => openThing(id) }] : [],
  );
}

/** The commands whose name or kind holds every word that was typed, those that begin with it first. */
export function found(all: readonly Command[], typed: string): Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = ({ name, kind }: Command) => {
    const text = `${kind} ${name}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const begins = ({ name }: Command) => (name.toLowerCase().startsWith(words.join(' ')) ? 0 : 1);
  return all.filter(holds).toSorted((a, b) => begins(a) - begins(b));
}

async function copyLink(): Promise<void> {
  const link = linkTo();
  try {
    await navigator.clipboard.writeText(link);
    addNotice({ id: 'link', text: 'The link to this view is copied.' });
  } catch {
    addNotice({ id: 'link', text: `The browser refused the clipboard. The link to this view is ${link}` });
  }
}
