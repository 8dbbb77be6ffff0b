import { isDay } from '#state/view.ts';

/** A moment as it is chosen: by when something was known, and the day that it is judged on; the empty text for now. */
export interface Chosen {
  readonly known: string;
  readonly valid: string;
}

/** Two moments that are compared. */
export interface Moments {
  readonly from: Chosen;
  readonly to: Chosen;
}

/** Writes two moments for the address: "188..204_2026-01-01". What no moment has in it, and would be read as a sign between them, is left out. */
export function writeMoments({ from, to }: Moments): string {
  return [from, to]
    .map(({ known, valid }) => [known.replaceAll(/[\s_]/g, '').replaceAll(/\.(?=\.|$)/g, ''), ...(valid === '' ? [] : [valid])].join('_'))
    .join('..');
}

/** Reads two moments from the address; null where it is nonsense. Whether such an entry or day is known, the ledger says. */
export function readMoments(text: string): Moments | null {
  const [from, to, ...more] = text.split('..').map(readMoment);
  return from && to && more.length === 0 ? { from, to } : null;
}

function readMoment(text: string): Chosen | null {
  const [known = '', valid = '', ...more] = text.split('_');
  return more.length === 0 && (valid === '' || isDay(valid)) ? { known, valid } : null;
}
