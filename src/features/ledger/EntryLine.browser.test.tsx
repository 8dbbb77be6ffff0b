import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import { EntryLine } from './EntryLine.tsx';

it('says of a changed field which value it had before and which after', async () => {
  const [before, after] = [milestone('a', { agreedDate: '2026-01' }), milestone('a', { agreedDate: '2026-02' })];
  const index = makeIndex(after);
  const entry = { seq: 9, recorded: '2026-01-01T00:00:00Z', by: 'Analyst A', why: 'Read', op: 'put', thing: after } as const;
  const { container } = await render(<EntryLine index={index} ever={index} entry={entry} why={null} change={{ before, after }} />);
  expect(container.querySelector('dd')?.textContent).toBe('before: 2026-01 after: 2026-02');
});
