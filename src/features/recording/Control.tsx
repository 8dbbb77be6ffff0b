import type { ComponentType } from 'react';
import type { ControlName } from '#domain/recording/Field.ts';
import { Choice, Choices } from './Choice.tsx';
import type { ControlProps } from './ControlProps.ts';
import { PlaceControl } from './PlaceControl.tsx';
import { QuotesControl } from './QuotesControl.tsx';
import { Many, One } from './One.tsx';
import { SourceTextControl } from './SourceTextControl.tsx';
import { DateLine, Line, NumberLine, Words } from './Line.tsx';

const unseen = () => null;

const controls: { readonly [K in ControlName]: ComponentType<ControlProps<K>> } = {
  line: Line,
  words: Words,
  lines: Words,
  date: DateLine,
  number: NumberLine,
  choice: Choice,
  choices: Choices,
  one: One,
  many: Many,
  quotes: QuotesControl,
  place: PlaceControl,
  text: SourceTextControl,
  // they come with the text
  length: unseen,
  counts: unseen,
};

/** A field of the form, in the way that its kind is typed or chosen. */
export function Control<K extends ControlName>({ control, ...props }: ControlProps<K> & { readonly control: K }) {
  const Shown: ComponentType<ControlProps<K>> = controls[control];
  return <Shown {...props} />;
}
