import { ensureBuilt } from '#build/buildWhenStale.ts';

/** Journeys run against the built page; it is built once, and only where the tree has changed since. */
export default ensureBuilt;
