/** Parts of the first screen that are prerendered, and whose script comes in one file after switch, search and lists answer. */
export { Filters } from '#features/controls/Filters.tsx';
export { Headline } from '#features/headline/Headline.tsx';
export { Sides } from './Sides.tsx';
