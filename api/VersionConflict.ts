/** A write was made for another version of the ledger than the one held. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';

  constructor(
    readonly id: string,
    readonly expected: number,
    readonly held: number,
  ) {
    super(`The ledger of "${id}" is at version ${held}; the entries were written for version ${expected}.`);
  }
}
