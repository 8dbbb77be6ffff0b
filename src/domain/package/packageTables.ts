import { claimsTable, notesTable } from './claimTables.ts';
import { assessmentsTable, milestonesTable } from './milestoneTables.ts';
import { actorsTable, conditionsTable, eventsTable, meetingsTable, tiesTable } from './networkTables.ts';
import { phasesTable, scoresTable } from './phaseTables.ts';
import { evidenceTable, sourcesTable } from './sourceTables.ts';
import type { PackageTable } from './tableOf.ts';

/** Every table of the package, in the order of its files. */
export const packageTables: readonly PackageTable[] = [
  phasesTable,
  milestonesTable,
  assessmentsTable,
  scoresTable,
  claimsTable,
  evidenceTable,
  sourcesTable,
  actorsTable,
  meetingsTable,
  eventsTable,
  tiesTable,
  conditionsTable,
  notesTable,
];
