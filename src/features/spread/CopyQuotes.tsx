import { useState } from 'react';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { quotesAsText } from '#domain/quotes/quotesAsText.ts';

/** Puts the quotes on the clipboard, and says whether that worked. */
export function CopyQuotes({ index, row }: { index: RecordIndex; row: MilestoneRow }) {
  const [said, say] = useState('');
  const copy = async () => {
    const { text, copied, withheld } = quotesAsText(index, row);
    try {
      await navigator.clipboard.writeText(text);
      say(
        `Copied ${plural(copied, 'claim')} with quotes and places${withheld === 0 ? '' : `; ${withheld} withheld because of their handling`}.`,
      );
    } catch {
      say('Not copied: the browser refused the clipboard. Select the quotes and copy them by hand.');
    }
  };
  return (
    <p className="copy screen-only">
      <button type="button" className="door" onClick={() => void copy()}>
        Copy quotes
      </button>{' '}
      <span role="status" className="quiet">
        {said}
      </span>
    </p>
  );
}
