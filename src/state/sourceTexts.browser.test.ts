import { expect, it } from 'vitest';
import { closeConnections } from '#tests/closeConnections.ts';
import { dropSourceText, keepSourceText, restoreSourceTexts, useSourceTexts } from './sourceTexts.ts';

const copy = { hash: 'a-hash', name: 'copy.txt', text: 'Words.', proof: 'its SHA-256 is the one in the record' };

it('copies are found again after the browser closed the connection to them', async () => {
  await closeConnections(() => keepSourceText(copy));
  useSourceTexts.setState({ texts: new Map() });
  await restoreSourceTexts();
  expect(useSourceTexts.getState().texts.get(copy.hash)).toEqual(copy);
  await dropSourceText(copy.hash);
});
