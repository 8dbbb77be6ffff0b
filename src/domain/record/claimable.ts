import type { ThingType } from './nameOf.ts';

/** What a claim or a note can be about. */
export const claimable: readonly ThingType[] = ['agreement', 'phase', 'milestone', 'meeting', 'event', 'condition', 'tie', 'actor'];
