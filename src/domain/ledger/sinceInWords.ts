import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { releasedIndex } from '#domain/record/releasedRecord.ts';
import { plural } from '#domain/texts/plural.ts';
import { actReleased } from './actReleased.ts';
import type { RecordedAct } from './acts.ts';
import { movesInWords } from './comparedInWords.ts';
import type { MomentsCompared } from './compareMoments.ts';

/** Acts recorded since an entry, and what moved with them, as Markdown to be copied into a report: as the record may leave the house. */
export function sinceInWords(index: RecordIndex, acts: readonly RecordedAct[], seen: number, compared: MomentsCompared | null): string {
  const released = releasedIndex(index);
  const lines = acts.map((act) => `- ${act.recorded.slice(0, 10)}: ${actReleased(act, released).join(' ')}`);
  const moves = compared === null ? '' : `\n${movesInWords(compared, released).join('\n')}\n`;
  return `# ${released.record.agreement.title}: ${plural(acts.length, 'act')} since entry ${seen}\n\nA claim is not a fact: this says what was recorded.\n\n${lines.join('\n')}\n${moves}`;
}
