import type { AnyThing } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { valuesOf } from '#domain/recording/draftFrom.ts';
import { groupedBy } from '#domain/texts/groupedBy.ts';
import { plainly, type TableType, tableTypes } from './TableType.ts';

/** What a row speaks of: a thing of the record, a new one (null), or in a sentence why that cannot be told. */
export type Found = { readonly thing: AnyThing | null; readonly byOtherName: boolean } | { readonly problem: string };

/** Finds what a row speaks of: by the id that it gives, or by its name and, where several share it, by what it stands within. */
export type Finder = (id: string, name: string, group: string) => Found;

/** Other things of a type that are called as a thing is, by the name that they share; `own` is the id of the thing itself. */
export function namesakes(index: RecordIndex, type: TableType): (thing: AnyThing) => { readonly name: string; readonly id: string }[] {
  const { names } = tableTypes[type];
  const named = [...index.things.values()].flatMap((thing) =>
    thing.type === type ? names(thing).map((name) => ({ name, id: thing.id })) : [],
  );
  const byName = groupedBy(named, ({ name }) => plainly(name));
  return (thing) => names(thing).flatMap((name) => (byName.get(plainly(name)) ?? []).filter(({ id }) => id !== thing.id));
}

/** A finder for one type of thing; the record is gone through once. */
export function findThing(index: RecordIndex, type: TableType): Finder {
  const { word, names, within } = tableTypes[type];
  const ofType = [...index.things.values()].filter((thing) => thing.type === type);
  const named = ofType.flatMap((thing) => names(thing).map((name, nth) => ({ thing, name: plainly(name), byOtherName: nth > 0 })));
  const byName = groupedBy(named, ({ name }) => name);
  return (id, name, group) => {
    if (id !== '') {
      const thing = index.things.get(id) ?? null;
      if (thing === null || thing.type === type) return { thing, byOtherName: false };
      return { problem: `“Id” is “${id}”, which is the id of another thing of the record: of the ${thing.type} “${id}”.` };
    }
    const called = byName.get(plainly(name)) ?? [];
    const own = called.some(({ byOtherName }) => !byOtherName) ? called.filter(({ byOtherName }) => !byOtherName) : called;
    const there =
      own.length < 2 ? own : own.filter(({ thing }) => within !== null && (valuesOf(type, thing).texts[within] ?? '') === group);
    const [only, second] = there;
    if (only !== undefined && second === undefined) return only;
    if (own.length === 0) return { thing: null, byOtherName: false };
    return { problem: `${own.length} things of the record are called “${name}”: a column with ids has to say which ${word} is meant.` };
  };
}
