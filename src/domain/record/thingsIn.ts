import { drawerNames } from './drawers.ts';
import type { AgreementRecord, AnyThing } from './record.ts';

/** Everything that a record holds, the agreement itself first. */
export function thingsIn(record: AgreementRecord): AnyThing[] {
  return [record.agreement, ...drawerNames.flatMap((drawer): readonly AnyThing[] => record[drawer])];
}
