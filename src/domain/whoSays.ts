import { actorKinds } from './actorKinds.ts';
import { claimantShort, isCarriedOver } from './claimantName.ts';
import type { MilestoneRow } from './milestoneRows.ts';
import type { RecordIndex } from './recordIndex.ts';
import { tieKinds } from './tieKinds.ts';

/** On whose word the milestones rest: one line per claimant and way of attributing. */
export interface WhoSays {
  readonly label: string;
  readonly carriedOver: boolean;
  /** The claimant's id; null for the author of the source. */
  readonly claimant: string | null;
  readonly rows: readonly MilestoneRow[];
}

/** Counts milestones by the claimant of their leading claim, most first. */
export function whoSays(index: RecordIndex, rows: readonly MilestoneRow[]): WhoSays[] {
  const lines = new Map<string, WhoSays & { rows: MilestoneRow[] }>();
  for (const row of rows) {
    if (row.lead === null) continue;
    const carriedOver = isCarriedOver(row.lead);
    const label = claimantShort(index, row.lead);
    const key = `${label} ${carriedOver}`;
    const line = lines.get(key) ?? { label, carriedOver, claimant: row.lead.claimant, rows: [] };
    line.rows.push(row);
    lines.set(key, line);
  }
  return [...lines.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/** Actors that milestones of these rows concern or are carried out by, and that no claim on any of them is by. */
export function whoIsSilent(index: RecordIndex, rows: readonly MilestoneRow[]): string[] {
  const states = new Set(rows.flatMap(({ milestone }) => (index.tiesOf.get(milestone.id) ?? []).map(({ from }) => from)));
  const speak = new Set(rows.flatMap(({ claims }) => claims.map(({ claimant }) => claimant)));
  const silent = [...states].flatMap((id) => partyOf(index, id)).filter((id) => !speak.has(id));
  return [...new Set(silent)].map((id) => index.actors.get(id)?.name ?? id);
}

/** States and armed groups that can speak for themselves; a force counts for the state it is part of. */
function partyOf(index: RecordIndex, id: string): string[] {
  const actor = index.actors.get(id);
  if (actor === undefined) return [];
  if (actorKinds[actor.kind].party) return [id];
  return (index.tiesOf.get(id) ?? [])
    .filter((tie) => tieKinds[tie.kind].nests === 'member' && tie.from === id)
    .flatMap(({ to }) => partyOf(index, to));
}
