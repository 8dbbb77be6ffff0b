import { seeded } from '#data/seed.ts';
import type { AgreementRecord } from '#domain/record/record.ts';

/** Read by the script in `index.html`, before anything is painted. */
const key = 'phasewatch.own';

/** Keeps in mind for the next visit whether this browser holds another record than the one that the build wrote into the page. */
export function keepWhetherOwn(record: AgreementRecord): void {
  const published = seeded.record;
  // while the page waits for its record, what is on it is the published one
  if (record.agreement.id !== published?.agreement.id || document.documentElement.dataset.waiting === 'record') return;
  try {
    if (record.edition.hash === published.edition.hash) localStorage.removeItem(key);
    else localStorage.setItem(key, record.edition.id);
  } catch {
    // storage refused: the published record is seen for a moment
  }
}
