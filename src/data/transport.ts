import { orAborted } from './orAborted.ts';

/** Carries a request to whatever answers it. */
export type Send = (request: Request) => Promise<Response>;

let connect: (send: Send) => void = () => undefined;
let backend = new Promise<Send>((resolve) => {
  connect = resolve;
});

/** Names the backend. Requests made before wait for this; a later call replaces it. */
export function connectBackend(send: Send): void {
  connect(send);
  backend = Promise.resolve(send);
}

/** Sends a request once there is a backend; rejects with the signal's reason when it is aborted, even if nothing else ever ends. */
export function sendRequest(request: Request): Promise<Response> {
  const { signal } = request;
  const answer = backend.then((send) => {
    signal.throwIfAborted();
    return send(request);
  });
  return orAborted(answer, signal);
}
