import { useRef } from 'react';
import { searchFor, useView } from '#state/view.ts';
import './SearchBox.css';

/** The text filter. Its name is also how the shortcut finds it. */
export function SearchBox() {
  const q = useView(({ view }) => view.q);
  const before = useRef<EventTarget | null>(null);
  return (
    <div className="search-box">
      <input
        id="search"
        type="search"
        aria-label="Search milestones"
        placeholder="Search milestones"
        autoComplete="off"
        spellCheck="false"
        value={q}
        onChange={(event) => searchFor(event.currentTarget.value)}
        onFocus={(event) => (before.current = event.relatedTarget)}
        onKeyDown={(event) => {
          // the browser's own Escape clears; on an empty box it goes back to where the reader came from
          if (event.key !== 'Escape' || q !== '') return;
          event.currentTarget.blur();
          if (before.current instanceof HTMLElement) before.current.focus();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}
