import { type AsOf, asOfInWords, now } from '#domain/record/asOf.ts';
import type { AgreementRecord } from '#domain/record/record.ts';
import { handlings } from '#domain/kinds/handling.ts';
import { plural } from '#domain/texts/plural.ts';

/** What a figure says of where it comes from, under it. */
export interface FigureNote {
  /** The sources by their titles, or that there is none. */
  readonly source: string;
  /** "Information cut-off: not stated." */
  readonly cutOff: string;
  /** "Made 2026-01-31 from edition x@1." Where the view's clocks do not stand at now, it says at what. */
  readonly made: string;
  /** The address that reopens it; null where it is left out. */
  readonly address: string | null;
}

/**
 * Where a figure of a record comes from. A source that may not be named outside is counted, and so are the claims that were left
 * out of what leaves. `made` is the day that it is made on, YYYY-MM-DD.
 */
export function noteOf(record: AgreementRecord, made: string, address: string | null, claimsLeftOut = 0, asOf: AsOf = now): FigureNote {
  const { sources, edition } = record;
  const clocks = asOfInWords(asOf, record);
  const named = sources.filter(({ handling }) => handlings[handling].leavesTheHouse);
  const withheld = sources.length - named.length;
  const dates = named.flatMap(({ date }) => date ?? []).sort();
  return {
    source: [
      ...named.map(({ title, publisher }) => `“${title}”${publisher === null ? '' : `, ${publisher}`}`),
      ...(withheld === 0 ? [] : [`${withheld} withheld for their handling`]),
      ...(claimsLeftOut === 0 ? [] : [`${plural(claimsLeftOut, 'claim')} withheld for their handling`]),
      ...(sources.length === 0 ? ['none recorded'] : []),
    ]
      .join('; ')
      .concat('. Nothing was verified by us.'),
    cutOff: `Information cut-off: ${cutOffOf(dates.at(-1), withheld > 0)}.`,
    made: `Made ${made} from edition ${edition.id}${clocks === '' ? '' : `, ${clocks}`}.`,
    address,
  };
}

/** What is withheld may be later than all that may be named. */
function cutOffOf(latest: string | undefined, withheld: boolean): string {
  if (latest === undefined) return withheld ? 'not stated by a source that may be named' : 'not stated';
  return withheld ? `${latest}, of the sources that may be named` : latest;
}
