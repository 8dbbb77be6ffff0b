import { useState } from 'react';

/** A part of a long list, with what it takes to show and turn to the others. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** The place of the first item shown in the whole list, from 0. */
  readonly from: number;
  readonly size: number;
  /** Shows the part that begins at a place. */
  readonly turnTo: (from: number) => void;
}

/** A list in parts of a size; a list that shrinks shows its last part. */
export function usePages<T>(list: readonly T[], size: number): Paged<T> {
  const [wanted, setWanted] = useState(0);
  const from = Math.min(wanted, Math.max(0, Math.ceil(list.length / size) - 1) * size);
  return { items: list.slice(from, from + size), total: list.length, from, size, turnTo: setWanted };
}
