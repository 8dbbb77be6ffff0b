import type { Step } from './walk.ts';

/** What the drawing can be made to do. */
export interface Hands {
  readonly step: (step: Step) => void;
  /** To the next or the previous tie of the node. */
  readonly tie: (by: 1 | -1) => void;
  readonly zoom: (by: number) => void;
  readonly fit: () => void;
  /** Opens the node, or goes along the tie to its other end. */
  readonly follow: () => void;
  readonly goBack: () => void;
  /** To the search of a node by its name. */
  readonly search: () => void;
  /** Narrows the network to what is so many steps around the node. */
  readonly around: (steps: number) => void;
  /** Lets go of the tie; false where there is none, and the key belongs to the page. */
  readonly letGo: () => boolean;
}

interface NetworkKey {
  readonly key: string;
  readonly shown: string;
  readonly words: string;
  /** Single letters and signs can be switched off. */
  readonly letter: boolean;
  /** False where the key found nothing to do here. */
  readonly run: (hands: Hands) => boolean | void;
}

/** How much one press zooms. */
export const zoomStep = 1.25;

/** Every key of the drawing, in the order that the list of keys shows them. */
export const networkKeys: readonly NetworkKey[] = [
  { key: 'ArrowUp', shown: '↑', words: 'up in the band', letter: false, run: ({ step }) => step('up') },
  { key: 'ArrowDown', shown: '↓', words: 'down in the band', letter: false, run: ({ step }) => step('down') },
  { key: 'ArrowLeft', shown: '←', words: 'to the band before', letter: false, run: ({ step }) => step('start') },
  { key: 'ArrowRight', shown: '→', words: 'to the band after', letter: false, run: ({ step }) => step('end') },
  { key: 'Home', shown: 'Home', words: 'first of the band', letter: false, run: ({ step }) => step('first') },
  { key: 'End', shown: 'End', words: 'last of the band', letter: false, run: ({ step }) => step('last') },
  { key: 'n', shown: 'N', words: 'next tie of the node, said in words', letter: true, run: ({ tie }) => tie(1) },
  { key: 'p', shown: 'P', words: 'previous tie', letter: true, run: ({ tie }) => tie(-1) },
  { key: 'Enter', shown: 'Enter', words: 'open the node, or follow the tie', letter: false, run: ({ follow }) => follow() },
  { key: 'Backspace', shown: '⌫', words: 'back along the ties', letter: false, run: ({ goBack }) => goBack() },
  { key: '1', shown: '1', words: 'only what is tied to the node', letter: true, run: ({ around }) => around(1) },
  { key: '2', shown: '2', words: 'only what is within two ties of it', letter: true, run: ({ around }) => around(2) },
  { key: '/', shown: '/', words: 'search a node of the drawing', letter: true, run: ({ search }) => search() },
  { key: '+', shown: '+', words: 'larger', letter: true, run: ({ zoom }) => zoom(zoomStep) },
  { key: '-', shown: '−', words: 'smaller', letter: true, run: ({ zoom }) => zoom(1 / zoomStep) },
  { key: '0', shown: '0', words: 'the whole width', letter: true, run: ({ fit }) => fit() },
  { key: 'Escape', shown: 'Esc', words: 'let go of the tie', letter: false, run: ({ letGo }) => letGo() },
];
