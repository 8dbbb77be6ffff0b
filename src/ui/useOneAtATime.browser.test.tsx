import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useAttempt } from './useAttempt.ts';

let asked = 0;
let finish = () => undefined as void;

/** A button that takes as long as the test wants. */
function Slow() {
  const { said, attempt } = useAttempt();
  const act = () => {
    asked += 1;
    return new Promise<string>((resolve) => {
      finish = () => resolve(`Done, ${asked}.`);
    });
  };
  return (
    <>
      <button type="button" onClick={() => void attempt('The act', act)}>
        Do it
      </button>
      <p role="status">{said}</p>
    </>
  );
}

it('a second press does nothing while the first is under way, and can be made again after it', async () => {
  const screen = await render(<Slow />);
  const button = screen.getByRole('button', { name: 'Do it' });
  await userEvent.click(button);
  await userEvent.click(button);
  expect(asked).toBe(1);
  finish();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Done, 1.');
  await userEvent.click(button);
  expect(asked).toBe(2);
});
