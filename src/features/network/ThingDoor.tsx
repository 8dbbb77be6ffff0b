import type { ReactNode } from 'react';
import { addressOf, openThing } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

interface Props {
  /** A node, tie or condition. */
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Words that open the node, tie or condition that they speak of. */
export function ThingDoor({ id, children, className = 'door' }: Props) {
  return (
    <Door href={() => addressOf({ open: id })} onOpen={() => openThing(id)} className={className}>
      {children}
    </Door>
  );
}
