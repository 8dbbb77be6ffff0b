import type { Reading } from '#domain/record/Reading.ts';
import type { AnyThing } from '#domain/record/record.ts';
import { readLedger } from '#domain/record/readUnknown.ts';
import { contradictions } from './contradictions.ts';
import { createNamer } from '#domain/imports/createNamer.ts';
import { grouped } from '#domain/imports/grouped.ts';
import type { Imported, ImportFile, ImportOrder } from '#domain/imports/Importer.ts';
import { paxNotes } from './paxNotes.ts';
import { type PaxRows, readPaxFiles } from './paxRows.ts';
import { paxThings } from './paxThings.ts';

/** What all rows of one agreement, and all entries of one actor, say alike. */
const ofAgreement = ['Agt', 'PPName', 'date', 'stage_label', 'agt_type', 'PAX_Hyperlink', 'Type'] as const;
const ofActor = ['actor_name', 'actor_type', 'abbreviation', 'actor_iso3c', 'ucdp_id', 'acled_name'] as const;

/**
 * Reads actor and agreement files of PA-X, in any number and order, as one ledger: each actor named under an agreement, each
 * agreement as a meeting, and a tie from each to each. All or nothing: every fault of every file is told at once.
 * What is taken over, and how: docs/decisions/024-pax-import.md.
 * @see https://www.peaceagreements.org/
 */
export function paxLedger(files: readonly ImportFile[], { agreement, title, recorded }: ImportOrder): Reading<Imported> {
  const rows = readPaxFiles(files.toSorted((a, b) => (a.name + a.sha256 < b.name + b.sha256 ? -1 : 1)));
  const faults = [...rows.faults, ...differingRows(rows)];
  if (faults.length > 0) return { ok: false, problems: faults };
  if (rows.signatures.length === 0) return { ok: false, problems: ['No file holds agreements: actors alone have nothing that ties them.'] };
  const things: AnyThing[] = [{ type: 'agreement', id: agreement, title, paxId: null }, ...paxThings(rows, createNamer([agreement]))];
  const entries = things.map((thing, at) => ({ seq: at + 1, recorded, by: 'PA-X import', why: 'Read from PA-X', op: 'put', thing }));
  // what the caller chose, such as the agreement's id, is checked here with the rest
  const read = readLedger({ format: 'phasewatch-ledger', version: 1, agreement, entries });
  return read.ok ? { ok: true, value: { ledger: read.value, notes: paxNotes(rows) } } : read;
}

/** Rows that say different things of one agreement, of one name, or of one actor of the actor files. */
function differingRows({ signatures, actors }: PaxRows): string[] {
  return [
    ...grouped(signatures, ({ row }) => row.AgtId).flatMap((own) => contradictions(own, ofAgreement, `agreement ${own[0]?.row.AgtId}`)),
    ...grouped(signatures, ({ row }) => row.actor_name).flatMap((own) =>
      contradictions(own, ['actor_type'], `“${own[0]?.row.actor_name}”`),
    ),
    ...grouped(actors, ({ row }) => row.id_paax).flatMap((own) => contradictions(own, ofActor, `actor ${own[0]?.row.id_paax}`)),
  ];
}
