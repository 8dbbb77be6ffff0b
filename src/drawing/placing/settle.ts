/** Something that stands in a column: where it would like to begin, how high it is with the space below it. Pixels. */
export interface Standing {
  readonly wish: number;
  /** How strongly it wishes; 0 gives way to everybody. */
  readonly weight: number;
  readonly height: number;
}

/**
 * Heights for what stands in a column in this order, none over another, the sum of weighted squared distances from the
 * wishes the least there is: isotonic regression, by pooling neighbours that would overlap.
 * @see Barlow and Brunk (1972), Journal of the American Statistical Association 67(337):140-147
 */
export function settle(column: readonly Standing[]): number[] {
  const pools: { sum: number; weight: number; size: number }[] = [];
  let above = 0;
  for (const { wish, weight, height } of column) {
    // what gives way to everybody still needs a place: a trace of weight
    const own = Math.max(weight, 1e-6);
    let pool = { sum: (wish - above) * own, weight: own, size: 1 };
    for (let last = pools.at(-1); last !== undefined && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, size: last.size + pool.size };
    }
    pools.push(pool);
    above += height;
  }
  const bases = pools.flatMap(({ sum, weight, size }) => Array.from({ length: size }, () => sum / weight));
  let offset = 0;
  return column.map(({ height }, at) => {
    const top = Math.round((bases[at] ?? 0) + offset);
    offset += height;
    return top;
  });
}
