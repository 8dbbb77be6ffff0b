import { apiSchemas } from './publishedSchemas.ts';

const refersTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const refusal = (description: string) => ({ description, content: { 'application/problem+json': { schema: refersTo('problem') } } });

const notAllowed = { ...refusal('A method that is not described here.'), headers: { allow: { schema: { type: 'string' } } } };
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
    paths: {
      '/api/health': healthPath,
      '/api/agreements': listPath,
      '/api/agreements/{id}': recordPath,
      '/api/agreements/{id}/entries': entriesPath,
      '/api/agreements/{id}/ledger': ledgerPath,
      '/api/agreements/{id}/erasures': erasuresPath,
    },
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

const agreementId = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

const recordPath = {
  get: {
    operationId: 'readAgreement',
    summary: 'The record of one agreement',
    parameters: [
      agreementId,
      {
        name: 'known',
        in: 'query',
        required: false,
        description:
          'The record as it was known then: the number of an entry, a day (to its end in UTC) or a time with its zone. An act counts whole or not at all.',
        schema: { type: 'string' },
      },
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
      404: refusal('There is no such agreement, or nothing of it was known then.'),
      405: notAllowed,
      500: fault,
    },
  },
};

const noAgreement = refusal('There is no such agreement.');
const conflict = refusal('Somebody recorded something that the writer had not seen: `since` has it. Nothing was recorded.');
const unfit = refusal(
  'What was sent has not the right shape, or breaks a rule of the record: `problems` names each. Nothing was recorded.',
);
const notKept = refusal('There is no room left. Nothing was recorded; what was recorded before is all there.');
const entriesAnswer = json(refersTo('entries'));

/** How what would be written into a ledger may be refused. */
const refusedWrites = { 404: noAgreement, 405: notAllowed, 409: conflict, 422: unfit, 500: fault, 507: notKept };

const entriesPath = {
  get: {
    operationId: 'readEntries',
    summary: 'The entries of a ledger after one of them',
    parameters: [
      agreementId,
      {
        name: 'after',
        in: 'query',
        required: false,
        description: 'The number of the last entry that is held already.',
        schema: { type: 'integer' },
      },
    ],
    responses: {
      200: { description: 'The entries, and the edition that they lead to.', ...entriesAnswer },
      404: noAgreement,
      405: notAllowed,
      500: fault,
    },
  },
  post: {
    operationId: 'recordAct',
    summary: 'Records an act: all of its entries or none, and once, however often it is sent',
    parameters: [agreementId],
    requestBody: { required: true, ...json(refersTo('act')) },
    responses: {
      200: { description: 'It was recorded before, as it is.', ...entriesAnswer },
      201: { description: 'It is recorded, and durable.', ...entriesAnswer },
      ...refusedWrites,
    },
  },
};

const ledgerPath = {
  get: {
    operationId: 'readLedger',
    summary: 'The whole ledger as a file',
    parameters: [agreementId],
    responses: { 200: { description: 'The ledger.', ...json(refersTo('ledger')) }, 404: noAgreement, 405: notAllowed, 500: fault },
  },
  put: {
    operationId: 'bringBackLedger',
    summary: 'Brings a ledger back where no own entries are held: numbers, times and authors stay',
    parameters: [agreementId],
    requestBody: { required: true, ...json(refersTo('ledger')) },
    responses: { 204: { description: 'It is held, and durable.' }, 405: notAllowed, 409: conflict, 422: unfit, 500: fault, 507: notKept },
  },
  delete: {
    operationId: 'wipeOwnEntries',
    summary: 'Removes the own entries from where they are kept; a ledger that did not come with Phasewatch is gone then',
    parameters: [
      agreementId,
      {
        name: 'after',
        in: 'query',
        required: false,
        description: 'The number of the last entry that is known: nothing is wiped where there are others by now.',
        schema: { type: 'integer' },
      },
    ],
    responses: {
      204: { description: 'They are gone.' },
      404: noAgreement,
      405: notAllowed,
      409: refusal('Somebody recorded or wiped something since: `since` has what follows the entry. Nothing was wiped.'),
      500: fault,
    },
  },
};

const erasuresPath = {
  post: {
    operationId: 'eraseIdentity',
    summary: 'Erases the identity of an own source or actor from what is held, and so from every export made since; a stand-in stays',
    parameters: [agreementId],
    requestBody: { required: true, ...json(refersTo('erasure')) },
    responses: {
      200: {
        description: 'It is erased. `left` are words that still hold one of its names, as they were sent to be kept.',
        ...json(refersTo('erased')),
      },
      ...refusedWrites,
    },
  },
};
