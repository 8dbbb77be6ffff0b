import { attributions, voices } from '#domain/kinds/claimKinds.ts';
import type { Claim } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** Who claims it, short: "Author", "Steve Witkoff", with the medium it reached the source through. */
export function claimantName(index: RecordIndex, { claimant, relayedBy }: Claim): string {
  const who = claimant === null ? 'Author' : (index.actors.get(claimant)?.name ?? claimant);
  return relayedBy === null ? who : `${who}, to ${index.actors.get(relayedBy)?.name ?? relayedBy}`;
}

/** The claimant for a narrow row: a person's last name alone, "quoted" where word for word. */
export function claimantShort(index: RecordIndex, claim: Claim): string {
  const { afterAuthor, afterActor } = voices[claim.voice];
  return nameShort(index, claim.claimant) + (claim.claimant === null ? afterAuthor : afterActor);
}

/** Who claims or sets something, for a narrow row: a person's last name alone; the author where nobody is named. */
export function nameShort(index: RecordIndex, claimant: string | null): string {
  const actor = claimant === null ? null : index.actors.get(claimant);
  return actor === null ? 'Author' : (actor?.aliases[0] ?? actor?.name ?? claimant ?? '');
}

/** Whether the attribution is carried over from an earlier sentence: inferred, and shown as such. */
export function isCarriedOver({ attribution }: Claim): boolean {
  return attributions[attribution.basis].inferred;
}

/** In whose voice a claim comes, in words. */
export function voiceInWords({ voice }: Claim): string {
  return voices[voice].label;
}
