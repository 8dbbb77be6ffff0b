import { late, nothing } from './late.tsx';

/** What shows a page that waits unseen; it comes with the parts that the page waits for. Without it the clock in `index.html` does. */
export const Reveal = late(() => import('./lateParts.ts').then((parts) => parts.Reveal), nothing);
export const Patience = late(() => import('./lateParts.ts').then((parts) => parts.Patience), nothing);
