/** Ids of parts of pages that a door elsewhere leads to: here, what is claimed of a phase as a whole. */
export const phaseClaims = 'phase-claims';
