import type { Network } from '#domain/network/network.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** What both drawings are made from. It is ready before the clock starts. */
export interface Drawable {
  readonly index: RecordIndex;
  /** The whole network, and the part of it that is looked at. */
  readonly network: Network;
  readonly view: Network;
}

/** A network on the screen, as the bench takes hold of it. */
export interface Shown {
  /** The middles of nodes that a pointer can reach, in pixels of the window. */
  readonly nodes: () => readonly (readonly [x: number, y: number])[];
  /** What one event of a wheel, or one click, does: some larger, or some smaller again. */
  readonly zoom: (inwards: boolean) => void;
  /** Moves the picture down by so many pixels, or up; nothing is done to it afterwards. */
  readonly pan: (by: number) => void;
}

/** Makes the network ready to be drawn in a box: whatever takes time that is not counted. Drawing ends when all of it has been drawn once. */
export type Prepare = (box: HTMLElement, drawable: Drawable) => () => Promise<Shown>;
