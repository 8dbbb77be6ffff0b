import { plural } from '#domain/texts/plural.ts';
import type { LedgerModel } from './ledgerModel.ts';

/** How much of a ledger is the analyst's own. */
export interface Own {
  /** Entries on top of what came with Phasewatch, and in how many acts. */
  readonly standing: number;
  readonly acts: number;
  /** Entries that do not fit any more: they are held all the same. */
  readonly aside: number;
  readonly all: number;
}

type Counted = Pick<LedgerModel, 'entries' | 'shipped' | 'acts' | 'misfits'>;

export function ownIn({ entries, shipped, acts, misfits }: Counted): Own {
  const standing = entries.length - shipped;
  return { standing, acts: acts.filter((act) => !act.shipped).length, aside: misfits.length, all: standing + misfits.length };
}

/** The same as a list in words: "3 own entries in 2 acts, and 1 set aside". */
export function ownListed({ standing, acts, aside }: Own): string {
  const own = (count: number) => plural(count, 'own entry', 'own entries');
  if (standing === 0) return `${own(aside)} set aside`;
  return `${own(standing)} in ${plural(acts, 'act')}${aside === 0 ? '' : `, and ${aside} set aside`}`;
}

/** What is the analyst's own, and what it stands on, in a sentence. */
export function ownInWords(ledger: Counted): string {
  const own = ownIn(ledger);
  if (own.all === 0) return 'You have recorded nothing in this agreement on this machine.';
  if (ledger.shipped === 0) return `Nothing of this agreement came with Phasewatch: it is ${ownListed(own)}.`;
  return `${ownListed(own)}, on top of ${plural(ledger.shipped, 'entry', 'entries')} that came with Phasewatch.`;
}
