import { hashOf } from '#domain/record/hash.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import type { AgreementRecord, AnyThing } from '#domain/record/record.ts';

/** A thing that two records do not hold alike. */
export interface Difference {
  readonly id: string;
  readonly type: AnyThing['type'];
  /** What it is called, in the later record where it stands there. */
  readonly name: string;
  readonly kind: 'new' | 'changed' | 'gone';
  /** Of what changed: each field that differs, as it was and as it is. */
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

/** What differs between a record and a later one of the same agreement, in the order of the later one; what is gone at the end. */
export function compareRecords(before: AgreementRecord, after: AgreementRecord): Difference[] {
  if (before === after) return [];
  const [old, now] = [indexRecord(before), indexRecord(after)];
  const found = [...now.things.values()].flatMap((thing): Difference[] => {
    const earlier = old.things.get(thing.id);
    const of = { id: thing.id, type: thing.type, name: nameOf(now, thing.id) };
    if (earlier === undefined) return [{ ...of, kind: 'new', fields: [] }];
    const fields = earlier === thing ? [] : differingFields(earlier, thing);
    return fields.length === 0 ? [] : [{ ...of, kind: 'changed', fields }];
  });
  const gone = [...old.things.values()].filter(({ id }) => !now.things.has(id));
  return [...found, ...gone.map(({ id, type }): Difference => ({ id, type, name: nameOf(old, id), kind: 'gone', fields: [] }))];
}

/** The fields in which two states of a thing differ. */
export function differingFields(before: AnyThing, after: AnyThing): Difference['fields'] {
  const [old, now]: Record<string, unknown>[] = [{ ...before }, { ...after }];
  return Object.keys({ ...old, ...now }).flatMap((field) => {
    const values = { before: old?.[field], after: now?.[field] };
    return hashOf([values.before]) === hashOf([values.after]) ? [] : [{ field, ...values }];
  });
}
