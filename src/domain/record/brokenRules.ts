import { drawerNames } from './drawers.ts';
import type { AgreementRecord, AnyThing } from './record.ts';
import { rulesOf } from './rulesOf.ts';

/** Every rule that the parts of a record break together, in sentences: ids unique, and for each thing what `rulesOf` asks. */
export function brokenRules(record: AgreementRecord): string[] {
  const things = new Map<string, AnyThing>();
  const twice: string[] = [];
  const listed = thingsWithPath(record);
  for (const [path, thing] of listed) {
    if (things.has(thing.id)) twice.push(`${path}.id is "${thing.id}", which another thing of the record already has.`);
    else things.set(thing.id, thing);
  }
  const around = { find: (id: string) => things.get(id), phases: () => record.phases };
  return [...twice, ...listed.flatMap(([path, thing]) => rulesOf(thing, path, around))];
}

function thingsWithPath(record: AgreementRecord): [string, AnyThing][] {
  const inDrawers = drawerNames.flatMap((name) => record[name].map((thing, at): [string, AnyThing] => [`record.${name}[${at}]`, thing]));
  return [['record.agreement', record.agreement], ...inDrawers];
}
