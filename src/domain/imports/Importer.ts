import type { Ledger } from '#domain/record/record.ts';
import type { Reading } from '#domain/record/Reading.ts';

/** A file to import from. */
export interface ImportFile {
  /** Its name without folders. */
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text as UTF-8, in hexadecimal: the caller has the means to compute it. */
  readonly sha256: string;
}

/** What the files cannot say of the record that is made from them. */
export interface ImportOrder {
  /** The agreement's id, in kebab-case. */
  readonly agreement: string;
  readonly title: string;
  /** The time of every entry, in UTC. */
  readonly recorded: string;
}

/** A ledger, and in sentences what was merged, trimmed or left open on the way to it. */
export interface Imported {
  readonly ledger: Ledger;
  readonly notes: readonly string[];
}

/** A way from files of one publisher to a ledger: all of it, or every fault as a sentence that names file, row and value. */
export interface Importer {
  /** What it reads, for a list of importers. */
  readonly reads: string;
  readonly read: (files: readonly ImportFile[], order: ImportOrder) => Reading<Imported>;
}
