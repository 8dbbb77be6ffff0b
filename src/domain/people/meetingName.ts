import type { Meeting } from '#domain/record/record.ts';

type Named = Pick<Meeting, 'title' | 'place'>;

/** What a meeting is called where it stands among meetings: its title, else its place. It has one of them, or breaks a rule. */
export function meetingName({ title, place }: Named): string {
  return title ?? place ?? '';
}

/** What it is called within a sentence: its title, else "talks in Cairo". */
export function meetingInWords({ title, place }: Named): string {
  return title ?? `talks in ${place ?? ''}`;
}
