/**
 * Where a record keeps each type of thing. A new type is a row here, its schema in `schema.ts`, its name
 * in `nameOf.ts` and its page in the table of `features/spread/pages.tsx`; the compiler asks for all of them.
 */
export const drawers = {
  phase: 'phases',
  milestone: 'milestones',
  actor: 'actors',
  meeting: 'meetings',
  event: 'events',
  source: 'sources',
  claim: 'claims',
  assessment: 'assessments',
  condition: 'conditions',
  tie: 'ties',
  note: 'notes',
} as const;

export type Drawer = (typeof drawers)[keyof typeof drawers];

/** Every drawer, in the order of a record. */
export const drawerNames: readonly Drawer[] = Object.values(drawers);
