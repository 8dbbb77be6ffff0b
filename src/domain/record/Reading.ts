/** Either the thing that was read, or every sentence that says why it could not be: each names the path and the value. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly string[] };
