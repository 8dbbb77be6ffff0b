import type { ComponentType } from 'react';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { ControlName, Field, Fields } from '#domain/recording/Field.ts';

interface EveryProps<F> {
  readonly index: RecordIndex;
  readonly field: F;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** How a value for every row is given. What is of one thing alone is given for no other: no control stands for it. */
const controls: { readonly [K in ControlName]?: ComponentType<EveryProps<Fields[K]>> } = {
  words: Typed,
  date: Typed,
  choice: ({ field, ...props }) => (
    <Chosen {...props} word={field.word} options={Object.entries(field.options).map(([name, { word }]) => [name, word])} />
  ),
  one: ({ index, field, ...props }) => (
    <Chosen
      {...props}
      index={index}
      word={field.word}
      options={[...index.things.values()].flatMap(({ id, type }) => (field.of.includes(type) ? [[id, nameOf(index, id)]] : []))}
    />
  ),
};

/** One value for every row of a table, for a field that has no column. */
export function EveryRow({ field, ...props }: EveryProps<Field>) {
  return <EveryControl control={field.control} field={field} {...props} />;
}

function EveryControl<K extends ControlName>({ control, ...props }: EveryProps<Fields[K]> & { readonly control: K }) {
  const Shown: ComponentType<EveryProps<Fields[K]>> | undefined = controls[control];
  return Shown === undefined ? null : <Shown {...props} />;
}

function Typed({ field: { word }, value, onChoose }: EveryProps<Field>) {
  return <input aria-label={`${word} for every row`} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)} />;
}

interface ChosenProps extends Omit<EveryProps<Field>, 'field'> {
  readonly word: string;
  readonly options: readonly (readonly string[])[];
}

function Chosen({ word, options, value, onChoose }: ChosenProps) {
  return (
    <select aria-label={`${word} for every row`} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      <option value="">none</option>
      {options.map(([name, shown]) => (
        <option key={name} value={name}>
          {shown}
        </option>
      ))}
    </select>
  );
}
