import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { Draft } from './Draft.ts';

/**
 * Where the number of a milestone puts it within its phase, in a sentence; the empty text where it is no number. Numbers run through
 * the whole record, so that the number tells no place: 18 may be the sixth of six.
 */
export function placeInPhase({ of, texts }: Pick<Draft, 'of' | 'texts'>, index: RecordIndex): string {
  const typed = (texts['order'] ?? '').trim();
  const number = typed === '' ? Infinity : Number(typed);
  if (Number.isNaN(number) || number < 1) return '';
  const phase = texts['phase'] || null;
  const recorded = index.record.milestones.map(({ id }) => id);
  // of two with one number the one that was recorded first stands first; what is new is recorded last
  const own = of === null || !recorded.includes(of) ? Infinity : recorded.indexOf(of);
  const others = (index.byPhase.get(phase) ?? []).filter(({ id }) => id !== of);
  const before = others.filter(({ id, order }) => order < number || (order === number && recorded.indexOf(id) < own));
  const where = phase === null ? 'among those of no phase' : `in “${nameOf(index, phase)}”`;
  return `It stands at place ${before.length + 1} of ${others.length + 1} ${where}.`;
}
