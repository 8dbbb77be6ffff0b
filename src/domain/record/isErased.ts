import { noHash } from './noHash.ts';
import type { Source } from './record.ts';

/** Whether a source is the stand-in of one whose identity was erased: what it does not state may have been stated. */
export const isErased = ({ sha256, language, releasable }: Pick<Source, 'sha256' | 'language' | 'releasable'>): boolean =>
  sha256 === noHash && language === 'und' && releasable === null;
