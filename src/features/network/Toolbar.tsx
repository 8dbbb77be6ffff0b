import { type KeyboardEvent, type ReactNode, useRef } from 'react';

interface Props {
  readonly name: string;
  /** Buttons; one at a time is a stop for the tab key, arrows go along them. */
  readonly children: ReactNode;
}

/**
 * Buttons that are one stop for the tab key.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function Toolbar({ name, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    const next = to === undefined ? undefined : buttons[to];
    if (next === undefined) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  };
  const oneStop = (element: HTMLDivElement | null) => {
    bar.current = element;
    element?.querySelectorAll('button').forEach((button, at) => (button.tabIndex = at === 0 ? 0 : -1));
  };
  return (
    <div ref={oneStop} role="toolbar" tabIndex={-1} aria-label={name} className="network-toolbar" onKeyDown={go}>
      {children}
    </div>
  );
}
