import { capital } from '#domain/texts/capital.ts';
import { meetingInWords } from '#domain/people/meetingName.ts';
import type { AnyThing } from './record.ts';
import type { RecordIndex } from './recordIndex.ts';
import { conditionKinds, tieKinds } from '#domain/kinds/tieKinds.ts';

/** Everything a record holds, by its type. */
export type Things = { [T in AnyThing as T['type']]: T };
export type ThingType = keyof Things;

type Names = { readonly [K in ThingType]: (thing: Things[K], index: RecordIndex) => string };

const names: Names = {
  agreement: ({ title }) => title,
  phase: ({ title }) => title,
  milestone: ({ title }) => title,
  actor: ({ name }) => name,
  meeting: (thing) => capital(meetingInWords(thing)),
  event: ({ title }) => title,
  source: ({ title }) => title,
  claim: ({ statement }) => withoutStop(statement),
  assessment: ({ milestone }, index) => `Assessment of ${nameOf(index, milestone)}`,
  condition: ({ kind, from, to }, index) => `${nameOf(index, from)} ${conditionKinds[kind].joins} ${nameOf(index, to)}`,
  tie: ({ kind, from, to }, index) => `${nameOf(index, from)} ${tieKinds[kind].joins} ${nameOf(index, to)}`,
  note: ({ text }) => withoutStop(text),
};

/** What a thing of the record is called; an id that nothing has stands for itself. */
export function nameOf(index: RecordIndex, id: string): string {
  const thing = index.things.get(id);
  return thing === undefined ? id : nameOfThing(thing.type, thing, index);
}

function nameOfThing<K extends ThingType>(type: K, thing: Things[K], index: RecordIndex): string {
  return names[type](thing, index);
}

/** A sentence as a name stands in others: without its own end. */
const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');
