import { expect, it } from 'vitest';
import { addNotice, dismissNotice, useNotices } from './notices.ts';

it('notices are shown until they are dismissed, each id once', () => {
  addNotice({ id: 'a', text: 'First.' });
  addNotice({ id: 'b', text: 'Other.' });
  addNotice({ id: 'a', text: 'Second.' });
  expect(useNotices.getState().notices).toEqual([
    { id: 'b', text: 'Other.' },
    { id: 'a', text: 'Second.' },
  ]);
  dismissNotice('b');
  dismissNotice('nothing');
  expect(useNotices.getState().notices).toEqual([{ id: 'a', text: 'Second.' }]);
});
