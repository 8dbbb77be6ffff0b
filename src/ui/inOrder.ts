import { createElement, Fragment, type ReactNode } from 'react';

/** Draws parts of a text that never change places among each other: they need no names of their own. */
export function inOrder<T>(parts: readonly T[], draw: (part: T, at: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...parts.map(draw));
}
