import type { Api } from '#api/createApi.ts';

/** A state of the backend that can be switched on by address, to see by hand and in tests what the page makes of it. */
export interface Scenario {
  /** What happens, in words for the notice on the page. */
  readonly does: string;
  readonly wrap: (api: Api) => Api;
}
