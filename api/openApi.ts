import { apiSchemas } from './publishedSchemas.ts';

const refersTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const refusal = (description: string) => ({ description, content: { 'application/problem+json': { schema: refersTo('problem') } } });

const notAllowed = { ...refusal('Another method than GET and HEAD.'), headers: { allow: { schema: { type: 'string' } } } };
const fault = refusal('A fault in the server, or a stored ledger that cannot be read; then with everything that is wrong with it.');
const etag = { description: 'Names the edition and its content.', schema: { type: 'string' } };

/** The API's description in OpenAPI 3.1. @see https://spec.openapis.org/oas/v3.1.0 */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Phasewatch',
      version: '1',
      description: 'Where agreements stand. Paths are relative to the page that serves them. HEAD is answered wherever GET is.',
    },
    servers: [{ url: '.' }],
    paths: { '/api/health': healthPath, '/api/agreements': listPath, '/api/agreements/{id}': recordPath },
    components: { schemas: apiSchemas() },
  };
}

const healthPath = {
  get: {
    operationId: 'health',
    summary: 'Whether the API is up',
    responses: {
      200: { description: 'It is.', ...json({ type: 'object', properties: { status: { const: 'ok' } }, required: ['status'] }) },
      405: notAllowed,
    },
  },
};

const listPath = {
  get: {
    operationId: 'listAgreements',
    summary: 'The agreements',
    responses: {
      200: { description: 'Every agreement that can be read.', ...json({ type: 'array', items: refersTo('agreement-summary') }) },
      405: notAllowed,
      500: fault,
    },
  },
};

const recordPath = {
  get: {
    operationId: 'readAgreement',
    summary: 'The record of one agreement',
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'if-none-match',
        in: 'header',
        required: false,
        description: 'Entity tags of editions that are held already; `*` for any.',
        schema: { type: 'string' },
      },
    ],
    responses: {
      200: { description: 'The record.', headers: { etag }, ...json(refersTo('record')) },
      304: { description: 'The edition that is held already is the present one.', headers: { etag } },
      404: refusal('There is no such agreement.'),
      405: notAllowed,
      500: fault,
    },
  },
};
