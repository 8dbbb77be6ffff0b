import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { isEdtf } from '#domain/record/edtf.ts';
import {
  actSchema,
  agreementSummarySchema,
  entriesSchema,
  erasedSchema,
  erasureSchema,
  ledgerSchema,
  recordSchema,
} from '#domain/record/documentSchemas.ts';
import { evidenceSchema, placeSchema, thingSchemas } from '#domain/record/schema.ts';
import { problemSchema } from './problemSchema.ts';

/** What others are told about our data: JSON Schema 2020-12, made from the schemas that the program itself checks with. */
export type JsonSchema = ReturnType<typeof toJsonSchema>;

const parts = { place: placeSchema, evidence: evidenceSchema, ...thingSchemas };

/** EDTF cannot be put into a pattern whole: this one refuses most of what is no date and nothing that is one. */
const edtfPattern = '^[0-9Y.X/~?%-]+$';

const config: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  definitions: parts,
  overrideAction: ({ valibotAction, jsonSchema }) =>
    'requirement' in valibotAction && valibotAction.requirement === isEdtf ? { ...jsonSchema, pattern: edtfPattern } : undefined,
};

/** JSON Schema of a record as the API sends it. */
export const recordJsonSchema = (): JsonSchema => titled('A Phasewatch record', recordSchema);

/** JSON Schema of a ledger as a file. */
export const ledgerJsonSchema = (): JsonSchema => titled('A Phasewatch ledger', ledgerSchema);

function titled(title: string, schema: GenericSchema): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(schema, config);
  return { ...($schema !== undefined && { $schema }), title, ...rest };
}

/** The schemas that the API's description refers to, by name. */
export function apiSchemas(): Record<string, JsonSchema> {
  const inPlace: ConversionConfig = { ...config, overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}` };
  const bare = (schema: GenericSchema) => {
    // in an API's description the dialect and the definitions stand once for all
    const { $schema: _dialect, $defs, ...own } = toJsonSchema(schema, inPlace);
    return { own, $defs };
  };
  const { own: record, $defs } = bare(recordSchema);
  return {
    ...$defs,
    record,
    ledger: bare(ledgerSchema).own,
    act: bare(actSchema).own,
    entries: bare(entriesSchema).own,
    erasure: bare(erasureSchema).own,
    erased: bare(erasedSchema).own,
    'agreement-summary': bare(agreementSummarySchema).own,
    problem: bare(problemSchema).own,
  };
}
