import type { AnyThing, Meeting, Source, Tie } from '#domain/record/record.ts';
import type { Namer } from '#domain/imports/createNamer.ts';
import { grouped } from '#domain/imports/grouped.ts';
import type { ImportFile } from '#domain/imports/Importer.ts';
import { actorOf, namesInPax } from './paxActors.ts';
import { paxDate } from './paxDate.ts';
import { evidenceIn } from './paxEvidence.ts';
import type { Found, PaxRows, Signature } from './paxRows.ts';

type Row = Found<Signature>;
type Sources = ReadonlyMap<ImportFile, Source>;

/**
 * What the files hold, rows that contradict each other ruled out: a source per agreement file, an actor per name, a meeting
 * per agreement and a tie per name under it. They are named in an order that follows from the content, not from the rows'.
 */
export function paxThings(rows: PaxRows, nameId: Namer): AnyThing[] {
  const sources: Sources = new Map(grouped(rows.signatures, ({ file }) => file).flatMap((own) => sourceOf(own, nameId)));
  const actors = namesInPax(rows).map((named) => actorOf(named, nameId));
  const idOf = new Map(actors.map(({ name, id }) => [name, id]));
  const agreements = grouped(rows.signatures, ({ row }) => row.AgtId)
    .flatMap((own) => (own[0] === undefined ? [] : { first: own[0], own }))
    .sort((a, b) => compare(dateOf(a.first), dateOf(b.first)) || a.first.row.AgtId - b.first.row.AgtId);
  const meetings = agreements.map(({ first, own }) => ({ own, meeting: meetingOf(first, sources, nameId) }));
  const ties = meetings.flatMap(({ own, meeting }) =>
    grouped(own, ({ row }) => row.actor_name)
      .map((same) => ({ same, from: idOf.get(same[0]?.row.actor_name ?? '') ?? '' }))
      .sort((a, b) => compare(a.from, b.from))
      .map(({ same, from }) => tieOf(same, from, meeting.id, sources, nameId)),
  );
  return [...sources.values(), ...actors, ...meetings.map(({ meeting }) => meeting), ...ties];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const dateOf = ({ row }: Row) => paxDate(row.date)?.edtf ?? '';

/** An agreement file as a source: a data file, whose rows count as one sentence each. */
function sourceOf(rows: readonly Row[], nameId: Namer): [ImportFile, Source][] {
  const file = rows[0]?.file;
  if (file === undefined) return [];
  const source: Source = {
    type: 'source',
    id: nameId('pax', file.name),
    title: `PA-X, agreements and who signed them: ${file.name}`,
    publisher: 'Peace Agreements Database (PA-X), University of Edinburgh',
    author: null,
    date: null,
    address: null,
    language: 'en',
    sha256: file.sha256,
    length: file.text.length,
    sentences: rows.map(() => 1),
    reliability: null,
    handling: 'open',
    releasable: null,
  };
  return [[file, source]];
}

function meetingOf(first: Row, sources: Sources, nameId: Namer): Meeting {
  const { AgtId, Agt } = first.row;
  return {
    type: 'meeting',
    id: nameId(Agt, String(AgtId)),
    title: Agt,
    place: null,
    date: dateOf(first),
    after: null,
    note: noteOn(first.row),
    evidence: [evidenceIn(sources, first, ['Agt', 'date'])],
  };
}

function noteOn({ AgtId, PPName, stage_label, agt_type, Type, PAX_Hyperlink, date }: Signature): string {
  const open = paxDate(date)?.open === true ? ` The file has the date as “${date}”: day and month cannot be told apart.` : '';
  return `${Type} ${AgtId} of PA-X (${PAX_Hyperlink}), ${PPName}: ${stage_label}; ${agt_type}.${open}`;
}

/** One tie for all rows that have the same name under the same agreement: each role once for each file that says so. */
function tieOf(rows: readonly Row[], from: string, to: string, sources: Sources, nameId: Namer): Tie {
  const told = grouped(rows, ({ file, row }) => `${sources.get(file)?.id} ${roleOf(row)}`).flatMap(([first]) => first ?? []);
  const roles = [...new Set(told.map(({ row }) => roleOf(row)))].sort();
  return {
    type: 'tie',
    id: nameId(from, 'at', String(rows[0]?.row.AgtId)),
    kind: 'took-part',
    from,
    to,
    grounding: 'stated',
    hedge: 'none',
    note: `PA-X lists it as ${roles.join(' and as ')}.`,
    evidence: told.map((found) => evidenceIn(sources, found, ['signatory_type', 'actor_name'])),
  };
}

/** "signatory (third party)": how PA-X lists a name under an agreement. */
function roleOf({ target_type, signatory_type }: Signature): string {
  return `${target_type} (${signatory_type})`;
}
