import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringBack, changeDraft, discardDraft, dropDamaged, dropDraft, openDraft, rereadDrafts, startDraft, useDrafts } from './drafts.ts';
import { defaultView, useView } from './view.ts';

const prefix = 'phasewatch.draft.';
const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
const shown = () => useDrafts.getState().drafts.map(({ texts }) => texts['title'] ?? '');
const write = (title: string) => changeDraft(useDrafts.getState().open ?? '', ({ texts }) => ({ texts: { ...texts, title } }));

beforeEach(() => {
  localStorage.clear();
  useDrafts.setState({ drafts: [], open: null, discarded: null, damaged: [], trouble: null, overtaken: null });
});

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('drafts', () => {
  it('are begun with what a type begins with and what is given, on the page where things are recorded', () => {
    useView.setState({ view: { ...defaultView, known: '12', open: 'hamas' }, notes: [] });
    startDraft('source', { seen: 186, values: { texts: { title: 'Wire' } } });
    const [draft] = useDrafts.getState().drafts;
    expect(draft).toMatchObject({
      type: 'source',
      act: 'new',
      of: null,
      seen: 186,
      texts: { title: 'Wire', handling: 'open', language: 'en' },
    });
    expect(useDrafts.getState().open).toBe(draft?.id);
    expect(useView.getState().view).toMatchObject({ page: 'record', known: null, open: null });
  });

  it('are kept from the first letter on; one without any goes with the next', () => {
    startDraft('source', { seen: 1 });
    expect(keys()).toEqual([]);
    startDraft('event', { seen: 1 });
    write('Storm');
    startDraft('phase', { seen: 1 });
    expect(shown()).toEqual(['', 'Storm']);
    expect(keys()).toHaveLength(1);
    openDraft(useDrafts.getState().drafts[1]?.id ?? '');
    expect(shown()).toEqual(['Storm']);
  });

  it('of another tab are taken over, and none of one’s own is lost', () => {
    startDraft('event', { seen: 1 });
    write('Mine');
    const mine = useDrafts.getState().drafts[0];
    localStorage.setItem(`${prefix}other`, JSON.stringify({ ...mine, id: 'other', texts: { title: 'Theirs' }, touched: 1 }));
    rereadDrafts();
    expect(shown()).toEqual(['Mine', 'Theirs']);
    dropDraft('other');
    expect(keys()).toEqual([`${prefix}${mine?.id}`]);
  });

  it('follow what another tab writes, whatever page this one shows', () => {
    startDraft('event', { seen: 1 });
    write('Mine');
    const [mine] = useDrafts.getState().drafts;
    const key = `${prefix}${mine?.id}`;
    localStorage.setItem(key, JSON.stringify({ ...mine, texts: { title: 'Mine and an hour of theirs' }, touched: Date.now() + 1 }));
    dispatchEvent(new StorageEvent('storage', { key }));
    expect(shown()).toEqual(['Mine and an hour of theirs']);
    expect(useDrafts.getState().overtaken).toBe('This draft was written on in another tab; what stands there is shown here now.');
  });

  it('that another tab wrote on unheard are shown before anything is written over them', () => {
    startDraft('event', { seen: 1 });
    write('Mine');
    const [mine] = useDrafts.getState().drafts;
    const key = `${prefix}${mine?.id}`;
    localStorage.setItem(key, JSON.stringify({ ...mine, texts: { title: 'Theirs' }, touched: Date.now() + 1 }));
    write('Mine, from what it was');
    expect([shown(), localStorage.getItem(key)]).toEqual([['Theirs'], expect.stringContaining('Theirs')]);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 2);
    write('Theirs and mine');
    expect([shown(), useDrafts.getState().overtaken]).toEqual([['Theirs and mine'], null]);
  });

  it('that another tab recorded or discarded go here as well, and can be brought back', () => {
    startDraft('event', { seen: 1 });
    write('Mine');
    localStorage.removeItem(keys()[0] ?? '');
    write('Mine, on a key');
    expect([shown(), keys()]).toEqual([[], []]);
    expect(useDrafts.getState()).toMatchObject({
      open: null,
      overtaken: 'The draft that was open here was recorded or discarded in another tab.',
    });
    bringBack();
    expect([shown(), keys().length]).toEqual([['Mine'], 1]);
  });

  it('that are damaged are counted and kept until they are discarded', () => {
    localStorage.setItem(`${prefix}a`, '{');
    localStorage.setItem(`${prefix}b`, '{"id":"b"}');
    rereadDrafts();
    expect(useDrafts.getState()).toMatchObject({ drafts: [], damaged: [`${prefix}a`, `${prefix}b`] });
    expect(keys()).toHaveLength(2);
    dropDamaged();
    expect(keys()).toEqual([]);
    expect(useDrafts.getState().damaged).toEqual([]);
  });

  it('that the browser does not keep stay until the tab is closed, and it is said', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    startDraft('event', { seen: 1 });
    write('Storm');
    expect(useDrafts.getState().trouble).toBe(
      'This browser does not keep the draft (QuotaExceededError: Full.). It is there until you close the tab.',
    );
    rereadDrafts();
    expect(shown()).toEqual(['Storm']);
  });

  it('that are discarded can be brought back, the last one', () => {
    startDraft('event', { seen: 1 });
    write('Storm');
    const [draft] = useDrafts.getState().drafts;
    if (draft !== undefined) discardDraft(draft);
    expect([shown(), keys(), useDrafts.getState().open]).toEqual([[], [], null]);
    bringBack();
    expect([shown(), keys().length, useDrafts.getState().open]).toEqual([['Storm'], 1, draft?.id]);
  });
});
