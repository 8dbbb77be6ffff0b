import type { Evidence } from './record.ts';

/** Whether a quote is the stand-in of one that was erased or is withheld: its place, too, is none that anything was read in. */
export const isHidden = ({ exact, start, place }: Pick<Evidence, 'exact' | 'start' | 'place'>): boolean =>
  exact === '…' && start === 0 && 'headline' in place;
