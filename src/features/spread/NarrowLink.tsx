import type { ReactNode } from 'react';
import { addressOf, narrowTo, type View } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

interface Props {
  readonly filter: Partial<Pick<View, 'category' | 'actor'>>;
  readonly children: ReactNode;
}

/** A door to the lists, narrowed: the spread closes, since on a narrow screen it hides them. */
export function NarrowLink({ filter, children }: Props) {
  return (
    <Door href={() => addressOf({ ...filter, open: null })} onOpen={() => narrowTo({ ...filter, open: null })}>
      {children}
    </Door>
  );
}
