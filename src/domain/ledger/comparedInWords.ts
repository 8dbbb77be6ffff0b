import { plural } from '#domain/texts/plural.ts';
import { capital } from '#domain/texts/capital.ts';
import type { MomentsCompared, ScoreChange, StatusChange } from './compareMoments.ts';

/** What differs between two moments as Markdown, to be copied into a report. */
export function comparedInWords({ from, to, statuses, scores, differences, after }: MomentsCompared): string {
  const of = (kind: 'new' | 'changed' | 'gone') => differences.filter((one) => one.kind === kind);
  const lines = [
    `# ${after.record.agreement.title}: what changed`,
    '',
    `From: ${from}. To: ${to}. A claim is not a fact: this says what was recorded.`,
    '',
    '## Scores',
    '',
    ...scores.map((score) => `- ${scoreInWords(score)}`),
    '',
    '## Statuses',
    '',
    ...(statuses.length === 0 ? ['No status differs.'] : statuses.map((status) => `- ${statusInWords(status)}`)),
    ...(['new', 'changed', 'gone'] as const).flatMap((kind) => {
      const found = of(kind);
      return found.length === 0
        ? []
        : [
            '',
            `## ${capital(kind)}: ${plural(found.length, 'thing')}`,
            '',
            ...found.map(({ type, name }) => `- ${capital(type)}: ${name}`),
          ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/** "Phase one: score 73, before 80." Whole numbers, as on screen. */
export function scoreInWords({ phase, before, after }: ScoreChange): string {
  const said = (percent: number | null) => (percent === null ? 'not scored' : `score ${Math.round(percent)}`);
  if (before === after) return `${phase}: ${said(after)}, as before.`;
  const moved = before === null || after === null ? '' : after > before ? '; it rose' : '; it fell';
  return `${phase}: ${said(after)}, before ${before === null ? 'not scored' : Math.round(before)}${moved}.`;
}

/** "Aid: fell from full to minimum, on “Statement.”". */
export function statusInWords({ title, before, after, moved, claims }: StatusChange): string {
  const on = claims.length === 0 ? '' : `, on ${claims.map(({ statement }) => `“${statement}”`).join(' and ')}`;
  return `${title}: ${moved ?? 'changed'} from ${before} to ${after}${on}`;
}
