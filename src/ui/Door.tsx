import type { MouseEvent, ReactNode } from 'react';

interface Props {
  readonly onOpen: () => void;
  readonly children: ReactNode;
  readonly label?: string;
  /** Where a link leads that is opened in a new tab, copied or sent; without it the door is a button. */
  readonly href?: string;
  readonly className?: string;
}

/** Words that open what stands behind them. */
export function Door({ onOpen, children, label, href, className = 'door' }: Props) {
  if (href === undefined) {
    return (
      <button type="button" className={className} onClick={onOpen} aria-label={label}>
        {children}
      </button>
    );
  }
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <a href={href} className={className} onClick={open} aria-label={label}>
      {children}
    </a>
  );
}
