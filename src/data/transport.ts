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
export async function sendRequest(request: Request): Promise<Response> {
  const { signal } = request;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    backend.then((send) => (signal.aborted ? Promise.reject(signal.reason) : send(request))).then(resolve, reject);
  });
}
