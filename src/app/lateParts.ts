/** Parts of the first screen that are prerendered, and whose script comes in one file after switch, search and lists answer. */
export { Filters } from '#features/controls/Filters.tsx';
export { Narrowed } from '#features/controls/Narrowed.tsx';
export { Headline } from '#features/headline/Headline.tsx';
export { PhaseClaim } from '#features/progress/PhaseClaim.tsx';
export { Sides } from './Sides.tsx';
export { MastheadTools } from './MastheadTools.tsx';
export { Patience, Reveal } from './Reveal.tsx';
