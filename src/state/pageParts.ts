/** Ids of parts of pages that a door elsewhere leads to: what is claimed of a phase as a whole; risks, gaps and what is told in two ways. */
export const phaseClaims = 'phase-claims';
export const notesPart = 'notes';
