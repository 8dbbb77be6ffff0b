interface NoteKindRow {
  readonly word: string;
  readonly heading: string;
  /** Counted: "1 risk named by the author". */
  readonly one: string;
  readonly many: string;
  /** Whether it rests on words of the source. */
  readonly quoted: boolean;
  /** Whether the first of its kind is told on the first screen. */
  readonly first: boolean;
}

/** What the record keeps beside its claims. None of them is a status. */
export const noteKinds = {
  risk: {
    word: 'named risk',
    heading: 'Risks the author names',
    one: 'risk named by the author',
    many: 'risks named by the author',
    quoted: true,
    first: false,
  },
  judgement: {
    word: 'author’s judgement',
    heading: 'What the author judges',
    one: 'judgement of the author',
    many: 'judgements of the author',
    quoted: true,
    first: false,
  },
  differs: {
    word: 'told in two ways',
    heading: 'Told in two ways',
    one: 'thing told in two ways',
    many: 'things told in two ways',
    quoted: true,
    first: true,
  },
  silence: {
    word: 'not stated',
    heading: 'What the source does not say',
    one: 'thing the source does not say',
    many: 'things the source does not say',
    quoted: false,
    first: false,
  },
} as const satisfies Record<string, NoteKindRow>;

export type NoteKind = keyof typeof noteKinds;
