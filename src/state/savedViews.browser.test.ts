import { beforeEach, expect, it } from 'vitest';
import { forgetView, rereadSavedViews, saveView, useSavedViews } from './savedViews.ts';

const key = 'phasewatch.views';
const names = () => useSavedViews.getState().views.map(({ name }) => name);

beforeEach(() => {
  localStorage.clear();
  rereadSavedViews();
});

it('keeps a view under its name, trimmed, and one view of a name', () => {
  expect(saveView(' Morning ', '?phase=1&v=1')).toBeNull();
  expect(saveView('Evening', '?phase=2&v=1')).toBeNull();
  expect(saveView('Morning', '?phase=both&v=1')).toBeNull();
  expect(useSavedViews.getState().views).toEqual([
    { name: 'Evening', search: '?phase=2&v=1' },
    { name: 'Morning', search: '?phase=both&v=1' },
  ]);
  expect(saveView('  ', '?v=1')).toMatch(/the field is empty/);
  expect(forgetView('Evening')).toBeNull();
  rereadSavedViews();
  expect(names()).toEqual(['Morning']);
});

it('loses nothing that another tab saved meanwhile', () => {
  saveView('Here', '?v=1');
  localStorage.setItem(key, JSON.stringify([{ name: 'There', search: '?phase=2&v=1' }]));
  saveView('Again', '?v=1');
  expect(names()).toEqual(['There', 'Again']);
});

it('says what it cannot read, and shows the rest', () => {
  localStorage.setItem(key, JSON.stringify([{ name: 'Whole', search: '?v=1' }, { name: 'Elsewhere', search: 'https://example.org' }, 7]));
  rereadSavedViews();
  expect(names()).toEqual(['Whole']);
  expect(useSavedViews.getState().trouble).toBe('2 of the saved views could not be read and are not shown; they stay where they are.');
  localStorage.setItem(key, '{');
  rereadSavedViews();
  expect(useSavedViews.getState().trouble).toMatch(/^The saved views could not be read \(SyntaxError/);
});

it('takes nothing with it that it cannot read', () => {
  const foreign = [{ name: 'Elsewhere', search: 'https://example.org' }, 7];
  localStorage.setItem(key, JSON.stringify([{ name: 'Whole', search: '?v=1' }, ...foreign]));
  expect(forgetView('Whole')).toBeNull();
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual(foreign);
  localStorage.setItem(key, '{damaged');
  rereadSavedViews();
  expect(saveView('New', '?v=1')).toBeNull();
  expect([localStorage.getItem(`${key}.damaged`), names()]).toEqual(['{damaged', ['New']]);
});
