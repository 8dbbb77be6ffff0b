import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { releasedIndex } from '#domain/record/releasedRecord.ts';
import { plural } from '#domain/texts/plural.ts';
import { capital } from '#domain/texts/capital.ts';
import type { Difference } from './compareRecords.ts';
import type { MomentsCompared, ScoreChange, StatusChange } from './compareMoments.ts';

const kinds = ['new', 'changed', 'gone'] as const satisfies readonly Difference['kind'][];

/**
 * What differs between two moments as Markdown, to be copied into a report: as both records may leave the house. What may not is
 * counted and not named.
 */
export function comparedInWords({ from, to, statuses, scores, differences, before, after }: MomentsCompared): string {
  const [old, now] = [releasedIndex(before), releasedIndex(after)];
  const lines = [
    `# ${now.record.agreement.title}: what changed`,
    '',
    `From: ${from}. To: ${to}. A claim is not a fact: this says what was recorded.`,
    '',
    '## Scores',
    '',
    ...scores.map((score) => `- ${scoreInWords(score)}`),
    '',
    '## Statuses',
    '',
    ...(statuses.length === 0 ? ['No status differs.'] : statuses.map((status) => `- ${statusInWords(status, now)}`)),
    ...kinds.flatMap((kind) => {
      const found = differences.filter((one) => one.kind === kind);
      return found.length === 0 ? [] : ['', `## ${capital(kind)}: ${plural(found.length, 'thing')}`, '', ...named(found, old, now)];
    }),
  ];
  return `${lines.join('\n')}\n`;
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

/** "Phase one: score 73, before 80." Whole numbers, as on screen. */
export function scoreInWords({ phase, before, after }: ScoreChange): string {
  const said = (percent: number | null) => (percent === null ? 'not scored' : `score ${Math.round(percent)}`);
  if (before === after) return `${phase}: ${said(after)}, as before.`;
  const moved = before === null || after === null ? '' : after > before ? '; it rose' : '; it fell';
  return `${phase}: ${said(after)}, before ${before === null ? 'not scored' : Math.round(before)}${moved}.`;
}

/** "Aid: fell from full to minimum, on “Statement” and 1 claim withheld". */
function statusInWords({ title, before, after, moved, claims }: StatusChange, released: RecordIndex): string {
  const told = claims.flatMap(({ id }) => (released.claims.has(id) ? [`“${nameOf(released, id)}”`] : []));
  const withheld = claims.length - told.length;
  const on = [...told, ...(withheld === 0 ? [] : [`${plural(withheld, 'claim')} withheld`])];
  return `${title}: ${moved ?? 'changed'} from ${before} to ${after}${on.length === 0 ? '' : `, on ${on.join(' and ')}`}`;
}
