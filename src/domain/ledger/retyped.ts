import type { Entry } from '#domain/record/record.ts';
import type { Fault, Standing } from './Standing.ts';

/**
 * The entries that put a thing under an id that one of another type has, or had before it was retracted: history, versions and
 * undo would take both for one.
 */
export function retyped({ ever }: Pick<Standing, 'ever'>, entries: readonly Entry[]): Fault[] {
  const put = new Map<string, string>();
  return entries.flatMap((entry): Fault[] => {
    if (entry.op !== 'put') return [];
    const { id, type } = entry.thing;
    const before = put.get(id) ?? ever.get(id)?.type ?? type;
    put.set(id, before);
    if (before === type) return [];
    return [
      {
        id,
        sentence: `Entry ${entry.seq}.thing.id is "${id}", the id of a thing of type ${before} in this ledger; a thing of type ${type} needs another.`,
      },
    ];
  });
}
