import type { Joining } from './routes.ts';

/** What joins two nodes, as the keyboard reads it out: a sentence in the record's words, and the words of the source. */
export interface Link extends Joining {
  readonly sentence: string;
  readonly words: string;
}
