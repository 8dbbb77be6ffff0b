import { useEffect } from 'react';
import { useView, type View } from '#state/view.ts';
import { drawn } from './drawn.ts';

/**
 * Shows the page that waited unseen, once what is on it is what the address asks for: the wrong view is never painted.
 * The store itself is asked, not what was rendered: the first render is of the default view, whatever the address says.
 */
export function Reveal({ shown }: { shown: View }) {
  useEffect(() => {
    drawn.view = shown;
    reveal();
  });
  return null;
}

function reveal(): void {
  const { dataset } = document.documentElement;
  if (useView.getState().view !== drawn.view || dataset.waiting === 'record') return;
  delete dataset.waiting;
  // a script that came late after all makes the note on it untrue
  delete dataset.late;
}

/** How long a reader sees nothing rather than a page that comes in pieces, each pushing the others about. Milliseconds. */
const longest = 1500;

/**
 * Keeps the page unseen until the record on it is the one that is asked for, where that may be another than the build wrote into it
 * (`keepWhetherOwn`); once that has taken long, whatever is there is shown. `asked` is whether the backend has answered, or has failed.
 */
export function Patience({ shown, asked }: { shown: View; asked: boolean }) {
  useEffect(() => {
    const show = () => {
      document.documentElement.dataset.waiting &&= '';
      if (!asked) drawn.view = shown;
      reveal();
    };
    const timer = setTimeout(show, asked ? 0 : longest);
    return () => clearTimeout(timer);
  }, [shown, asked]);
  return null;
}
