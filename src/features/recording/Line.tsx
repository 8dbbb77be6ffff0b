import { type ChangeEvent, useState } from 'react';
import { dateFault } from '#domain/recording/thingFrom.ts';
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

/** One line of text, as it is typed. */
export function Line(props: ControlProps<'line'>) {
  return (
    <Labelled {...props}>
      <input type="text" {...typedProps(props)} />
    </Labelled>
  );
}

/** A date; what is wrong with it is said as soon as it is left. */
export function DateLine(props: ControlProps<'date'>) {
  const { field, draft } = props;
  const [left, setLeft] = useState(false);
  const typed = (draft.texts[field.name] ?? '').trim();
  const fault = props.fault ?? (left && typed !== '' ? dateFault(field.word, typed) : null);
  return (
    <Labelled {...props} fault={fault}>
      <input
        type="text"
        className="record-short"
        spellCheck={false}
        {...typedProps({ ...props, fault })}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
      />
    </Labelled>
  );
}

/** A place in an order; a phone shows its digits. */
export function NumberLine(props: ControlProps<'number'>) {
  const told = props.field.told?.(props.draft, props.index) ?? '';
  return (
    <Labelled {...props}>
      <input type="text" inputMode="numeric" className="record-short" {...typedProps(props)} />
      {told !== '' && (
        <p className="small" role="status">
          {told}
        </p>
      )}
    </Labelled>
  );
}

/** Sentences, or several texts, one a line. */
export function Words(props: ControlProps<'words'> | ControlProps<'lines'>) {
  return (
    <Labelled {...props}>
      <textarea rows={3} {...typedProps(props)} />
    </Labelled>
  );
}
