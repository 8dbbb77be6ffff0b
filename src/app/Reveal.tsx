import { useEffect, useState } from 'react';
import { useView, type View } from '#state/view.ts';
import { drawn } from './drawn.ts';

/**
 * Shows the page that waited unseen, once what is on it is what the address asks for: the wrong view is never painted.
 * The store itself is asked, not what was rendered: the first render is of the default view, whatever the address says.
 */
export function Reveal({ shown }: { shown: View }) {
  useEffect(() => {
    drawn.view = shown;
    if (useView.getState().view !== shown) return;
    delete document.documentElement.dataset.waiting;
    // a script that came late after all makes the note on it untrue
    delete document.documentElement.dataset.late;
  });
  return null;
}

/** How long a reader sees nothing rather than a page that comes in pieces, each pushing the others about. Milliseconds. */
const longest = 1500;

/** Shows the page that waited unseen while what the address asks for is still to come: only once that has taken long. */
export function RevealLate({ shown }: { shown: View }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longest);
    return () => clearTimeout(timer);
  }, []);
  return long && <Reveal shown={shown} />;
}
