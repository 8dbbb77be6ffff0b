import type { ChangeEvent } from 'react';
import type { ControlProps } from './ControlProps.ts';
import { described, Labelled } from './Labelled.tsx';

type Typed = ControlProps<'line'> | ControlProps<'words'> | ControlProps<'lines'> | ControlProps<'date'> | ControlProps<'number'>;

/** What an element that is typed into needs, whatever it looks like. */
function typedProps({ field, draft, fault, onChange }: Typed) {
  return {
    ...described(field, fault),
    value: draft.texts[field.name] ?? '',
    autoComplete: 'off',
    onChange: ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange({ texts: { [field.name]: value } }),
  };
}

export function Line(props: ControlProps<'line'>) {
  return (
    <Labelled {...props}>
      <input type="text" {...typedProps(props)} />
    </Labelled>
  );
}

export function DateLine(props: ControlProps<'date'>) {
  return (
    <Labelled {...props}>
      <input type="text" className="record-short" spellCheck={false} {...typedProps(props)} />
    </Labelled>
  );
}

export function NumberLine(props: ControlProps<'number'>) {
  return (
    <Labelled {...props}>
      <input type="text" inputMode="numeric" className="record-short" {...typedProps(props)} />
    </Labelled>
  );
}

export function Words(props: ControlProps<'words'> | ControlProps<'lines'>) {
  return (
    <Labelled {...props}>
      <textarea rows={3} {...typedProps(props)} />
    </Labelled>
  );
}
