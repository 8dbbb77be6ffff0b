import type { ReactNode } from 'react';
import type { Field } from '#domain/recording/Field.ts';
import './Labelled.css';

interface Props {
  readonly field: Field;
  readonly fault: string | null;
  readonly children: ReactNode;
}

/** The id of the element that a field is typed or chosen in. */
export const controlId = ({ name }: Pick<Field, 'name'>): string => `record-${name.replace('.', '-')}`;

/** What an element says of its field to those who cannot see what stands below it. */
export function described(field: Field, fault: string | null) {
  const id = controlId(field);
  const ids = [field.hint !== undefined && `${id}-hint`, fault !== null && `${id}-fault`].filter(Boolean);
  return { id, 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': fault !== null || undefined };
}

/** A field that is one element, under its label. */
export function Labelled({ field, fault, children }: Props) {
  return (
    <div className="record-field" data-wrong={fault !== null || undefined}>
      <label htmlFor={controlId(field)}>
        <Word field={field} />
      </label>
      <div>
        {children}
        <Remarks field={field} fault={fault} />
      </div>
    </div>
  );
}

/** A field that is several elements, as a group under its name. */
export function Grouped({ field, fault, children }: Props) {
  return (
    <fieldset className="record-field" data-wrong={fault !== null || undefined} id={controlId(field)} tabIndex={-1}>
      <legend>
        <Word field={field} />
      </legend>
      <div>
        {children}
        <Remarks field={field} fault={fault} />
      </div>
    </fieldset>
  );
}

function Word({ field: { word, optional } }: { field: Field }) {
  return (
    <>
      {word}
      {optional === true && <span className="quiet record-optional"> optional</span>}
    </>
  );
}

function Remarks({ field, fault }: { field: Field; fault: string | null }) {
  const id = controlId(field);
  return (
    <>
      {field.hint !== undefined && (
        <p id={`${id}-hint`} className="quiet small">
          {field.hint}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className="record-fault small">
          {fault}
        </p>
      )}
    </>
  );
}
