import { type ComponentType, lazy, type ReactNode } from 'react';

/** Stands where a part of the page did not come: offline, or after a newer page has taken its place on the host. */
function NotThere() {
  return (
    <p role="alert">
      A part of this page did not come.{' '}
      <button type="button" className="door" onClick={() => location.reload()}>
        Load the page again
      </button>
    </p>
  );
}

/** For parts that only adorn the page, or act in it unseen: without them it is whole. */
export const nothing = () => null;

/**
 * A part of the page whose script comes late. One that does not come never takes the rest of the page away; why it did not is for
 * the console, as it may be a fault of ours that would else be seen nowhere.
 */
export function late<P extends object>(load: () => Promise<ComponentType<P>>, without: () => ReactNode = NotThere) {
  return lazy(async (): Promise<{ default: ComponentType<P> }> => {
    const part = load().catch((reason: unknown): ComponentType<P> => {
      reportError(reason);
      return without;
    });
    return { default: await part };
  });
}
