import type { MouseEvent, ReactNode } from 'react';
import { landFocus } from './landFocus.ts';

interface Props {
  readonly onOpen: () => void;
  readonly children: ReactNode;
  readonly label?: string;
  /**
   * Where a link leads that is opened in a new tab, copied or sent; without it the door is a button. It is asked again as the
   * reader comes near: the address carries the whole view, and the words of a door are not drawn again with every change of it.
   */
  readonly href?: () => string;
  readonly className?: string;
  /** The id of where the focus lands, for a door that goes away when it is opened. */
  readonly lands?: string;
}

/** Words that open what stands behind them. */
export function Door({ onOpen, children, label, href, className = 'door', lands }: Props) {
  const go = () => {
    onOpen();
    if (lands !== undefined) landFocus(lands);
  };
  if (href === undefined) {
    return (
      <button type="button" className={className} onClick={go} aria-label={label}>
        {children}
      </button>
    );
  }
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go();
  };
  const renew = ({ currentTarget }: { currentTarget: HTMLAnchorElement }) => void (currentTarget.href = href());
  return (
    <a href={href()} className={className} onClick={open} onPointerEnter={renew} onPointerDown={renew} onFocus={renew} aria-label={label}>
      {children}
    </a>
  );
}
