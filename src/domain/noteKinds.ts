/** What the record keeps beside its claims. None of them is a status. */
export const noteKinds = {
  risk: { word: 'named risk', heading: 'Risks the author names', quoted: true },
  judgement: { word: 'author’s judgement', heading: 'What the author judges', quoted: true },
  differs: { word: 'told in two ways', heading: 'Told in two ways', quoted: true },
  silence: { word: 'not stated', heading: 'What the source does not say', quoted: false },
} as const satisfies Record<string, { readonly word: string; readonly heading: string; readonly quoted: boolean }>;

export type NoteKind = keyof typeof noteKinds;
