import type { Api } from '#api/createApi.ts';
import type { Carrier } from '#mocks/carriers/Carrier.ts';
import { carriers } from '#mocks/carriers/index.ts';
import { apiAddress } from './apiAddress.ts';
import type { Notice } from './Notice.ts';
import { withinTime } from './withinTime.ts';

/** How long a carrier may take to start and to answer a first request, in milliseconds. */
export const carrierLimit = 3000;

/** Starts the first carrier that really brings an answer back: a browser may accept a worker and still not let it work. */
export async function startCarrier(
  api: Api,
  [first, ...rest]: readonly Carrier[] = carriers,
): Promise<{ send: Api; notices: readonly Notice[] }> {
  if (first === undefined) return { send: api, notices: [] };
  try {
    const send = await withinTime(carrierLimit, 'A way to carry requests', provenSend(first, api));
    return { send, notices: first.notice === null ? [] : [first.notice] };
  } catch {
    return startCarrier(api, rest);
  }
}

async function provenSend(carrier: Carrier, api: Api): Promise<Api> {
  const start = await carrier.load();
  const send = await start(api);
  const response = await send(new Request(`${apiAddress()}health`));
  const health: unknown = await response.json();
  if (typeof health !== 'object' || health === null || !('status' in health) || health.status !== 'ok')
    throw new Error('Something else answered.');
  return send;
}
