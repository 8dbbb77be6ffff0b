import { afterEach, expect, it } from 'vitest';
import { oldLinks } from '#tests/fixtures/oldLinks.ts';
import { linkTo } from './link.ts';
import { addressOf, defaultView, followAddress, readView, showAgreement, useView } from './view.ts';

const here = location.href;
afterEach(() => history.replaceState(null, '', here));

function linkAt(search: string, ...to: Parameters<typeof linkTo>): URL {
  history.replaceState(null, '', search === '' ? location.pathname : search);
  followAddress()();
  return new URL(linkTo(...to));
}

it('says the version that it is written in, once, and leads to the same view', () => {
  for (const [search] of oldLinks) {
    const link = linkAt(search);
    expect(link.searchParams.getAll('v')).toEqual(['1']);
    expect(readView(link.search).view).toEqual(readView(search).view);
    expect(readView(link.search).notes).toEqual([]);
  }
});

it('is in our own version where the address was of a later one', () => {
  expect(linkAt('?phase=two&v=99').search).toBe('?phase=two&v=1');
});

it('leads to another view, or to a part of the page', () => {
  const link = linkAt('?view=charts&open=hamas', { open: null }, 'figure-scores-name');
  expect([link.search, link.hash]).toEqual(['?view=charts&v=1', '#figure-scores-name']);
});

it('of another agreement says what a press on it leads to', () => {
  history.replaceState(null, '', '?scenario=many&later=1&phase=two');
  followAddress()();
  const link = addressOf({ ...defaultView, unknown: useView.getState().view.unknown, agreement: 'agreement-b' });
  showAgreement('agreement-b');
  expect(location.search).toBe(link);
  expect(new URLSearchParams(link).get('scenario')).toBe('many');
});
