import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import { ThingSearch } from './ThingSearch.tsx';

it('says what is found and what Enter would choose, before it is pressed', async () => {
  const index = makeIndex(milestone('a', { title: 'Aid by land' }), milestone('b', { title: 'Aid by sea', order: 2 }));
  const onChoose = vi.fn<(id: string) => void>();
  const screen = await render(<ThingSearch index={index} label="About" id="about" of={['milestone']} without={[]} onChoose={onChoose} />);
  const field = screen.getByRole('searchbox', { name: 'About' });
  const status = screen.getByRole('status');
  await expect.element(status).toHaveTextContent('');
  await userEvent.fill(field, 'aid');
  await expect.element(status).toHaveTextContent('2 found; Enter chooses the milestone “Aid by land”.');
  await userEvent.fill(field, 'aid sea');
  await expect.element(status).toHaveTextContent('1 found; Enter chooses the milestone “Aid by sea”.');
  await userEvent.fill(field, 'talks');
  await expect.element(status).toHaveTextContent('Nothing of that kind is called “talks”.');
  await userEvent.fill(field, 'aid sea');
  await userEvent.keyboard('{Enter}');
  expect(onChoose.mock.calls).toEqual([['b']]);
});
