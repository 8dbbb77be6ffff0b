import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Door } from './Door.tsx';

describe('a door', () => {
  it('is a button named by its words, opened by mouse and keyboard', async () => {
    const open = vi.fn<() => void>();
    const screen = await render(<Door onOpen={open}>3 claims</Door>);
    const door = screen.getByRole('button', { name: '3 claims' });
    await door.click();
    await userEvent.keyboard('{Enter}');
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('is a link where it has an address, and opens here without leaving the page', async () => {
    const open = vi.fn<() => void>();
    const screen = await render(
      <Door onOpen={open} href={() => '?open=hamas'}>
        Hamas
      </Door>,
    );
    const door = screen.getByRole('link', { name: 'Hamas' });
    await expect.element(door).toHaveAttribute('href', '?open=hamas');
    await door.click();
    expect(open).toHaveBeenCalledTimes(1);
    expect(location.search).not.toContain('open=hamas');
  });

  it('leads to where it would lead now, though its words were drawn long ago', async () => {
    let address = '?open=hamas';
    const screen = await render(
      <Door onOpen={() => undefined} href={() => address}>
        Hamas
      </Door>,
    );
    address = '?status=full&open=hamas';
    const door = screen.getByRole('link', { name: 'Hamas' });
    await door.hover();
    await expect.element(door).toHaveAttribute('href', address);
  });
});
