import type { Evidence, Source } from '#domain/record/record.ts';
import type { ImportFile } from '#domain/imports/Importer.ts';
import type { Found, Signature } from './paxRows.ts';

/** As many signs are kept before and after a quote, where the row has them. */
const context = 24;

/**
 * The words of a row from the first of these fields to the last, as the file has them: `"signatory_type":"party",
 * "actor_name":"Qatar"`.
 */
export function evidenceIn(
  sources: ReadonlyMap<ImportFile, Source>,
  { file, number, span }: Found<Signature>,
  fields: readonly (keyof Signature)[],
): Evidence {
  const spans = fields.flatMap((field) => span.fields.get(field) ?? []);
  const start = Math.min(...spans.map((own) => own.start));
  const end = Math.max(...spans.map((own) => own.end));
  return {
    source: sources.get(file)?.id ?? '',
    place: { row: number },
    start,
    end,
    exact: file.text.slice(start, end),
    prefix: file.text.slice(Math.max(start - context, span.start), start),
    suffix: file.text.slice(end, Math.min(end + context, span.end)),
  };
}
