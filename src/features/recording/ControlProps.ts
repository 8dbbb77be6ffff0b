import type { Draft, DraftValues } from '#domain/recording/Draft.ts';
import type { ControlName, Fields } from '#domain/recording/Field.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** What every control of the form is given. */
export interface ControlProps<K extends ControlName> {
  readonly field: Fields[K];
  readonly draft: Draft;
  readonly index: RecordIndex;
  /** What is wrong with what stands in it, in a sentence. */
  readonly fault: string | null;
  readonly onChange: (values: Partial<DraftValues>) => void;
}
