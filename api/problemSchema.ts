import { entrySchema } from '#domain/record/documentSchemas.ts';
import * as v from 'valibot';

/** An error as the API sends it: problem+json. @see https://www.rfc-editor.org/rfc/rfc9457 */
export const problemSchema = v.strictObject({
  type: v.pipe(v.string(), v.description('A URI that names the kind of problem')),
  title: v.pipe(v.string(), v.description('The kind of problem in words')),
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  detail: v.pipe(v.string(), v.description('One sentence that names the thing and the value')),
  instance: v.pipe(v.string(), v.description('The path that was asked for')),
  problems: v.optional(v.pipe(v.array(v.string()), v.description('Where several things are wrong: a sentence for each'))),
  since: v.optional(v.pipe(v.array(entrySchema), v.description('In a conflict: the entries that the writer had not seen'))),
});

export type Problem = v.InferOutput<typeof problemSchema>;
