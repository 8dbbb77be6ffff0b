import { speechActs } from '#domain/kinds/speechActs.ts';
import { tieKinds } from '#domain/kinds/tieKinds.ts';
import { claimantApart } from './claimantApart.ts';
import { claimantShort, isCarriedOver } from './claimantName.ts';
import { claimsRaising, flagNames } from '#domain/milestones/flagsOf.ts';
import type { Flag } from '#domain/kinds/flags.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { partiesOf, voicesOf } from './parties.ts';
import { statedTies } from './statedTies.ts';
import type { Claim } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** A voice, with the milestones that it speaks of: one line per claimant and way of attributing, one per source's author. */
export interface WhoSays {
  readonly key: string;
  readonly label: string;
  readonly carriedOver: boolean;
  /** The id to open: the claimant, or for the author the source. */
  readonly opens: string;
  readonly rows: readonly MilestoneRow[];
}

/** On whose word the milestones rest: counted by the claimant of their leading claim, most first. */
export function whoSays(index: RecordIndex, rows: readonly MilestoneRow[]): WhoSays[] {
  return byVoice(
    index,
    rows.flatMap((row) => (row.lead === null ? [] : [{ row, claim: row.lead }])),
  );
}

/** Who limits them: for each flag that claims raise, the milestones that bear it and the voices that raise it. */
export interface WhoLimits {
  readonly flag: Flag;
  readonly rows: readonly MilestoneRow[];
  readonly voices: readonly WhoSays[];
}

/** Whose claims qualify or contest milestones; flags that nobody raises are left out. */
export function whoLimits(index: RecordIndex, rows: readonly MilestoneRow[]): WhoLimits[] {
  return flagNames.flatMap((flag) => {
    const raising = rows.flatMap((row) => claimsRaising(row.claims, flag).map((claim) => ({ row, claim })));
    return raising.length === 0 ? [] : [{ flag, rows: [...new Set(raising.map(({ row }) => row))], voices: byVoice(index, raising) }];
  });
}

function byVoice(index: RecordIndex, spoken: readonly { readonly row: MilestoneRow; readonly claim: Claim }[]): WhoSays[] {
  const lines = new Map<string, WhoSays & { readonly rows: MilestoneRow[] }>();
  for (const { row, claim } of spoken) {
    const opens = claim.claimant ?? claim.evidence[0]?.source ?? claim.id;
    const carriedOver = isCarriedOver(claim);
    const label = claimantApart(index, claim, claimantShort(index, claim));
    const key = `${opens} ${label} ${carriedOver}`;
    const line = lines.get(key) ?? { key, label, carriedOver, opens, rows: [] };
    if (!line.rows.includes(row)) line.rows.push(row);
    lines.set(key, line);
  }
  return [...lines.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/**
 * Who could speak of these rows and is not heard: parties that milestones are stated to concern or to be carried out by, where
 * no claim on any of them is theirs or a delegate's; and a monitoring body where there is no finding.
 */
export function whoIsSilent(index: RecordIndex, rows: readonly MilestoneRow[]): string[] {
  const monitored = rows.some(({ claims }) => claims.some(({ kind }) => speechActs[kind].independent));
  return [...silentParties(index, rows), ...(monitored ? [] : ['a monitoring body'])];
}

function silentParties(index: RecordIndex, rows: readonly MilestoneRow[]): string[] {
  const named = new Set(
    rows.flatMap(({ milestone }) => statedTies(index, milestone.id).flatMap(({ kind, from }) => (tieKinds[kind].asks ? from : []))),
  );
  const speak = new Set(rows.flatMap(({ claims }) => claims.map(({ claimant }) => claimant)));
  const silent = [...named].flatMap((id) => partiesOf(index, id)).filter((id) => !voicesOf(index, id).some((voice) => speak.has(voice)));
  return [...new Set(silent)].map((id) => index.actors.get(id)?.name ?? id);
}
