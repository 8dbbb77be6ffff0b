import { plural } from '#domain/texts/plural.ts';
import type { Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { actInWords } from './actInWords.ts';
import { actsIn, type RecordedAct } from './acts.ts';

/** The acts recorded after an entry, the latest first; what a reader recorded themselves is no news to them. */
export function actsSince(entries: readonly Entry[], shipped: number, seen: number, reader: string): RecordedAct[] {
  const since = entries.filter(({ seq, by }) => seq > seen && (reader === '' || by !== reader));
  return actsIn(since, shipped).toReversed();
}

/** The same as Markdown, to be copied. */
export function sinceInWords(index: RecordIndex, acts: readonly RecordedAct[], seen: number): string {
  const lines = acts.map(
    ({ by, recorded, entries }) =>
      `- ${recorded.slice(0, 10)}, ${by} ${actInWords(index, entries)}${entries[0] === undefined ? '' : `: ${entries[0].why}`}`,
  );
  return `# ${index.record.agreement.title}: ${plural(acts.length, 'act')} since entry ${seen}\n\nA claim is not a fact: this says what was recorded.\n\n${lines.join('\n')}\n`;
}
