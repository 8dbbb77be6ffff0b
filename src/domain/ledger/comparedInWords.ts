import { holdings } from '#domain/kinds/phases.ts';
import { progressInFull } from '#domain/milestones/progressInFull.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { releasedIndex } from '#domain/record/releasedRecord.ts';
import { plural } from '#domain/texts/plural.ts';
import { capital } from '#domain/texts/capital.ts';
import type { Difference } from './compareRecords.ts';
import type { MomentsCompared, PhaseChange, StatusChange } from './compareMoments.ts';

const kinds = ['new', 'changed', 'gone'] as const satisfies readonly Difference['kind'][];

/**
 * What differs between two moments as Markdown, to be copied into a report: as both records may leave the house. What may not is
 * counted and not named.
 */
export function comparedInWords({ from, to, statuses, phases, differences, before, after }: MomentsCompared): string {
  const [old, now] = [releasedIndex(before), releasedIndex(after)];
  const lines = [
    `# ${now.record.agreement.title}: what changed`,
    '',
    `From: ${from}. To: ${to}. A claim is not a fact: this says what was recorded.`,
    '',
    ...movesInWords({ phases, statuses }, now),
    ...kinds.flatMap((kind) => {
      const found = differences.filter((one) => one.kind === kind);
      return found.length === 0 ? [] : ['', `## ${capital(kind)}: ${plural(found.length, 'thing')}`, '', ...named(found, old, now)];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/** What the scores did and which statuses moved, as lines of Markdown, named as a record may leave the house. */
export function movesInWords({ phases, statuses }: Pick<MomentsCompared, 'phases' | 'statuses'>, released: RecordIndex): string[] {
  return [
    '## Phases',
    '',
    ...phases.map((phase) => `- ${phaseInWords(phase)}`),
    '',
    '## Statuses',
    '',
    ...(statuses.length === 0 ? ['No status differs.'] : statuses.map((status) => `- ${status.title}: ${moveInWords(status, released)}`)),
  ];
}

/** Things that differ, by the names that they leave under: in the later record, or in the earlier one where they are gone. */
function named(differences: readonly Difference[], old: RecordIndex, now: RecordIndex): string[] {
  const told = differences.flatMap(({ id, type, kind }) => {
    const released = kind === 'gone' ? old : now;
    return released.things.has(id) ? [`- ${capital(type)}: ${nameOf(released, id)}`] : [];
  });
  const withheld = differences.length - told.length;
  return withheld === 0 ? told : [...told, `- ${plural(withheld, 'thing')} withheld`];
}

/** "Phase one: 1 full, 1 minimum; 1 of 2 milestones full; score 67 of 100; the score fell. Before: 2 full; … score 100 of 100." */
export function phaseInWords({ phase, before, after }: PhaseChange): string {
  const [old, now] = [before, after].map((progress) => (progress === null ? null : progressInFull(progress, holdings[phase.holds])));
  if (before === null || after === null)
    return `${phase.title}: ${before === null ? `new. ${capital(now ?? '')}` : `gone. Before: ${old}`}.`;
  if (old === now) return `${phase.title}: ${now}, as before.`;
  const [was, is] = [before.score?.percent ?? null, after.score?.percent ?? null];
  const moved = was === null || is === null || was === is ? '' : is > was ? '; the score rose' : '; the score fell';
  return `${phase.title}: ${now}${moved}. Before: ${old}.`;
}

/** "fell from full to minimum, on “Statement” and 1 claim withheld": a claim is named as a record has it. */
export function moveInWords({ before, after, moved, claims }: StatusChange, record: RecordIndex): string {
  const told = claims.flatMap(({ id }) => (record.claims.has(id) ? [`“${nameOf(record, id)}”`] : []));
  const withheld = claims.length - told.length;
  const on = [...told, ...(withheld === 0 ? [] : [`${plural(withheld, 'claim')} withheld`])];
  return `${moved ?? 'changed'} from ${before} to ${after}${on.length === 0 ? '' : `, on ${on.join(' and ')}`}`;
}
