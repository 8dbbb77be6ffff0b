import type { ReactNode } from 'react';
import { addressOf, closeThing, narrowTo, type View } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';

interface Props {
  readonly filter: Partial<Pick<View, 'category' | 'actor'>>;
  readonly children: ReactNode;
}

/** A door to the lists, narrowed: the spread closes, since on a narrow screen it hides them. */
export function NarrowLink({ filter, children }: Props) {
  const narrow = () => {
    narrowTo(filter);
    closeThing();
  };
  return (
    <Door href={addressOf({ ...filter, open: null })} onOpen={narrow}>
      {children}
    </Door>
  );
}
