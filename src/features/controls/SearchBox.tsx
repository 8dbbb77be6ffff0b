import { searchFor, useView } from '#state/view.ts';
import './SearchBox.css';

/** The text filter. Its name is also how the shortcut finds it. */
export function SearchBox() {
  const q = useView(({ view }) => view.q);
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
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}
