import type { Condition } from '#domain/record/record.ts';
import { AboutParts } from './AboutParts.tsx';
import { Conditions } from './Links.tsx';
import type { PageProps } from './PageProps.ts';

/** A condition between two milestones, in the source's own words. */
export function ConditionPage({ thing, index }: PageProps<Condition>) {
  return (
    <>
      <Conditions index={index} conditions={[thing]} here={thing.id} />
      <AboutParts index={index} id={thing.id} />
    </>
  );
}
