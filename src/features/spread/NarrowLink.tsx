import type { ReactNode } from 'react';
import { addressOf, onlyThese, showOnly, type View } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

interface Props {
  readonly filter: Partial<Pick<View, 'category' | 'actor'>>;
  readonly children: ReactNode;
}

/** A door to the lists, narrowed by this alone: whatever else narrowed them would leave fewer than the door says. */
export function NarrowLink({ filter, children }: Props) {
  return (
    <Door href={() => addressOf(onlyThese(filter))} onOpen={() => showOnly(filter)}>
      {children}
    </Door>
  );
}
