interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Keys that move from mark to mark. */
export const walkKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type WalkKey = (typeof walkKeys)[number];

export const isWalkKey = (key: string): key is WalkKey => walkKeys.some((own) => own === key);

/**
 * The mark that a key leads to from another, each by its number: left and right within a bar, up and down to the nearest
 * of the bar above and below, Home and End to the first and the last of all. Where there is none, the mark itself.
 */
export function walkMarks(marks: readonly Place[], from: number, key: WalkKey): number {
  const at = marks[from];
  if (at === undefined) return from;
  if (key === 'Home') return 0;
  if (key === 'End') return marks.length - 1;
  const along = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  const others = marks.map((mark, number) => ({ mark, number })).filter(({ number }) => number !== from);
  const ahead = along
    ? others.filter(({ mark }) => inOneBar(mark, at) && Math.sign(middleX(mark) - middleX(at)) === sign)
    : others.filter(({ mark }) => !inOneBar(mark, at) && Math.sign(middleY(mark) - middleY(at)) === sign);
  const far = ({ mark }: (typeof ahead)[number]) =>
    along ? Math.abs(middleX(mark) - middleX(at)) : Math.abs(middleY(mark) - middleY(at)) * 1000 + Math.abs(middleX(mark) - middleX(at));
  return ahead.toSorted((a, b) => far(a) - far(b))[0]?.number ?? from;
}

const middleX = ({ x, width }: Place) => x + width / 2;
const middleY = ({ y, height }: Place) => y + height / 2;
const inOneBar = (one: Place, other: Place) =>
  Math.abs(middleY(one) - middleY(other)) < Math.max(1, Math.min(one.height, other.height) / 2);
