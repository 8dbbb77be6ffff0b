import { grouped } from '#domain/imports/grouped.ts';
import { namesInPax, type NamedInPax } from './paxActors.ts';
import { paxDate } from './paxDate.ts';
import type { Found, PaxRows, Signature } from './paxRows.ts';

type Row = Found<Signature>;

/** As many of those counted are named. */
const mostNamed = 3;

/** What was merged, trimmed or left open while reading, in sentences: nothing happens to a row unsaid. */
export function paxNotes(rows: PaxRows): string[] {
  return [...mergedRows(rows), ...tidiedNames(rows), ...openDates(rows), ...actorsInDoubt(namesInPax(rows))];
}

function mergedRows({ signatures }: PaxRows): string[] {
  const same = grouped(signatures, ({ row }) => JSON.stringify(row));
  const inFile = same.flatMap((own) => grouped(own, ({ file }) => file)).reduce((sum, { length }) => sum + length - 1, 0);
  const inFiles = same.filter((own) => grouped(own, ({ file }) => file).length > 1);
  const roles = grouped(
    same.flatMap(([first]) => first ?? []),
    ({ row }) => `${row.AgtId} ${row.actor_name}`,
  ).filter(({ length }) => length > 1);
  return [
    ...said(inFile, 'row repeats another of its file and counts once', 'rows repeat another of their file and count once'),
    ...said(inFiles.length, 'row stands in several files and counts once', 'rows stand in several files and count once'),
    ...said(
      roles.length,
      'actor is listed in more than one role under one agreement, and has one tie that says both',
      'times an actor is listed in more than one role under one agreement, and has one tie that says both',
      roles.map(([first]) => `${first?.row.actor_name} (agreement ${first?.row.AgtId})`),
    ),
  ];
}

function tidiedNames({ signatures, actors }: PaxRows): string[] {
  const untidy = [...signatures, ...actors].filter(({ json, row }) => json.actor_name !== row.actor_name);
  const names = [...new Set(untidy.map(({ row }) => row.actor_name))].sort();
  return said(names.length, 'name was freed of needless spaces', 'names were freed of needless spaces', names);
}

function openDates({ signatures }: PaxRows): string[] {
  const open = grouped(signatures, ({ row }) => row.AgtId)
    .flatMap(([first]) => first ?? [])
    .filter(({ row }: Row) => paxDate(row.date)?.open === true);
  return said(
    open.length,
    'agreement has a date whose day and month cannot be told apart, and keeps its year alone',
    'agreements have a date whose day and month cannot be told apart, and keep their year alone',
    open.map(({ row }) => `${row.AgtId}, ${row.date}`),
  );
}

function actorsInDoubt(names: readonly NamedInPax[]): string[] {
  const of = (holds: (named: NamedInPax) => boolean) => names.filter(holds).map(({ name }) => name);
  const unlisted = of(({ listed }) => listed.length === 0);
  const shared = of(({ listed }) => listed.length > 1);
  const retyped = of(({ listed, type }) => listed.length === 1 && listed[0]?.row.actor_type !== type);
  return [
    ...said(unlisted.length, 'actor is in no actor file and has no ids', 'actors are in no actor file and have no ids', unlisted),
    ...said(
      shared.length,
      'name stands for several actors of the actor files, and has no ids',
      'names stand for several actors of the actor files, and have no ids',
      shared,
    ),
    ...said(
      retyped.length,
      'actor has another type in the actor files, and keeps that of the agreement files',
      'actors have another type in the actor files, and keep that of the agreement files',
      retyped,
    ),
  ];
}

/** "2 rows …: “A”, “B”." Nothing where there is nothing to count. */
function said(count: number, one: string, many: string, names: readonly string[] = []): string[] {
  if (count === 0) return [];
  const shown = names
    .slice(0, mostNamed)
    .map((name) => `“${name}”`)
    .join(', ');
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
  const list = names.length === 0 ? '' : `: ${shown}${more}`;
  return [`${count} ${count === 1 ? one : many}${list}.`];
}
