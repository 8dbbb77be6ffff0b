import { linkTo } from '#state/link.ts';
import { usePreferences } from '#state/preferences.ts';
import { CopyLink } from '#ui/CopyLink.tsx';

interface Props {
  readonly line: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly onStep: ((by: 1 | -1) => void) | null;
}

/** A longer title is a sentence, and is set smaller. */
const longest = 64;

/** The head of a spread: where it stands, the ways on, and the title that names the region. */
export function SpreadHead({ line, title, onClose, onStep }: Props) {
  return (
    <header className="spread-head">
      <p className="spread-line quiet">{line}</p>
      <p className="spread-ways screen-only">
        {onStep !== null && (
          <>
            <Way word="Previous" shown="K" letter onGo={() => onStep(-1)} />
            <Way word="Next" shown="J" letter onGo={() => onStep(1)} />
          </>
        )}
        <CopyLink of={`“${title}”`} link={() => linkTo()} />
        <Way word="Close" shown="Esc" onGo={onClose} />
      </p>
      <h2 id="spread-title" tabIndex={-1} data-long={title.length > longest || undefined}>
        {title}
      </h2>
    </header>
  );
}

/** A way on, with its key; letters are shown only while they act. */
function Way({ word, shown, letter = false, onGo }: { word: string; shown: string; letter?: boolean; onGo: () => void }) {
  const acts = usePreferences(({ letterKeys }) => letterKeys) || !letter;
  return (
    <button type="button" onClick={onGo}>
      {word} {acts && <kbd aria-hidden="true">{shown}</kbd>}
    </button>
  );
}
