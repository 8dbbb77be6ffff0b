import { dayInWords } from '#domain/texts/dayInWords.ts';
import type { AgreementRecord } from './record.ts';

/** The two clocks of a view: by when something was known, and on which day it is judged. Null stands for now. */
export interface AsOf {
  /** The number of an entry, a day or a time. */
  readonly known: string | null;
  /** YYYY-MM-DD. */
  readonly valid: string | null;
}

/** Both at now. */
export const now: AsOf = { known: null, valid: null };

/**
 * Both clocks in words, for a record that was read by them: "as known on 24 November 2026, entry 104, and valid on 1 December
 * 2026". Of an entry that there is not yet, that is said. The empty text where both stand at now.
 */
export function asOfInWords({ known, valid }: AsOf, { edition }: Pick<AgreementRecord, 'edition'>): string {
  const lacking = isBeyond({ known, valid }, { edition }) ? `, the last there is: there is no entry ${known} yet` : '';
  const parts = [
    known !== null && `as known ${knownInWords(known, edition.recorded)}, entry ${edition.entries}${lacking}`,
    valid !== null && `valid on ${dayInWords(valid)}`,
  ];
  return parts.filter((part) => part !== false).join(', and ');
}

/** Whether the number of an entry is asked for that there is not: all that is recorded stands for it, and more once there is more. */
export function isBeyond({ known }: AsOf, { edition }: Pick<AgreementRecord, 'edition'>): boolean {
  return known !== null && /^\d+$/.test(known) && Number(known) > edition.entries;
}

/** A day or a time says itself when it was; of the number of an entry, the record says when that was recorded. */
function knownInWords(known: string, recorded: string): string {
  const moment = /^\d+$/.test(known) ? recorded.slice(0, 10) : known;
  return `on ${dayInWords(moment)}${moment.length > 10 ? ` at ${moment.slice(11)}` : ''}`;
}

/** Both clocks as a part of a file's name: "_known-104_valid-2026-12-01"; the empty text where both stand at now. */
export function asOfInFile({ known, valid }: AsOf): string {
  const parts = [known !== null && `_known-${known.replaceAll(/[^\w-]+/g, '-')}`, valid !== null && `_valid-${valid}`];
  return parts.filter((part) => part !== false).join('');
}
