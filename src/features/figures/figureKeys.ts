/** What the keys of a chart do, in the order that the list of keys shows them. Which mark they lead to: walkMarks.ts. */
export const figureKeys: readonly { readonly shown: string; readonly words: string }[] = [
  { shown: '← →', words: 'previous and next mark of the bar' },
  { shown: '↑ ↓', words: 'nearest mark of the bar above and below' },
  { shown: 'Home', words: 'first mark' },
  { shown: 'End', words: 'last mark' },
  { shown: 'Enter', words: 'what the mark counts, and away with it' },
  { shown: 'Esc', words: 'away with what the mark counts' },
];
