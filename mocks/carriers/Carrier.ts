import type { Api } from '#api/createApi.ts';
import type { Notice } from '#mocks/Notice.ts';

/** Lets requests reach the API and gives the way to send them; rejects where this browser does not allow it. */
export type StartCarrier = (api: Api) => Promise<Api>;

/** A way for the page's requests to reach the API. */
export interface Carrier {
  readonly load: () => Promise<StartCarrier>;
  /** What the analyst is told when this carrier is the one that works; null for the usual one. */
  readonly notice: Notice | null;
}
