import { isEdtf } from '#domain/record/edtf.ts';

/** A date of a PA-X export as EDTF, and whether day and month could be told apart. */
export interface PaxDate {
  readonly edtf: string;
  readonly year: number;
  readonly open: boolean;
}

/**
 * Reads `dd/mm/yyyy`; null where that is no date. The exports turn day and month round wherever the result is a date too
 * (Security Council resolution 1244 of 10 June 1999 stands in them as "06/10/1999"), so that of a date that can be read
 * both ways only the year is sure: docs/decisions/024-pax-import.md.
 */
export function paxDate(text: string): PaxDate | null {
  const [, day = '', month = '', year = ''] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  const edtf = `${year}-${month}-${day}`;
  if (!isEdtf(edtf)) return null;
  const open = day !== month && isEdtf(`${year}-${day}-${month}`);
  return { edtf: open ? year : edtf, year: Number(year), open };
}
