import type { Status } from '#domain/kinds/statuses.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { readLedger } from '#domain/record/readUnknown.ts';
import type { AnyThing, Evidence, Ledger } from '#domain/record/record.ts';
import { signatureId } from '#domain/record/signatureId.ts';
import { createNamer, type Namer } from './createNamer.ts';
import { grouped } from './grouped.ts';
import type { ImportFile } from './Importer.ts';
import { type PamRow, pamRows } from './pamRows.ts';

/** PAM's scale. @see Joshi, Quinn and Regan (2015), Journal of Peace Research 52(4):551-562 */
const byPoints: readonly Status[] = ['not-initiated', 'minimum', 'intermediate', 'full'];

/** What the file cannot say of the ledgers made from it. */
export interface PamOrder {
  /** Ids of agreements that are there already, which none of these may have. */
  readonly taken: readonly string[];
  /** The time of every entry, in UTC. */
  readonly recorded: string;
  readonly by: string;
}

/**
 * Reads a table of accords, years, provisions and codes in the way of the Peace Accords Matrix as one ledger for each accord: every
 * provision a milestone of one phase, every code a claim of the file and an assessment that is valid from its year, so that the
 * score on the last day of a year is that of the accord-year, falls included. A provision without a row in a year in which others
 * have one is not assessable in that year: it is not carried on. All or nothing. Why: docs/decisions/114-pam-import.md.
 */
export function pamLedgers(file: ImportFile, order: PamOrder): Reading<{ ledgers: Ledger[]; notes: string[] }> {
  const read = pamRows(file);
  if (!read.ok) return read;
  const { rows, notes } = read.value;
  const nameAgreement = createNamer(order.taken);
  const named = grouped(rows, ({ accord }) => accord).map((own) => ({
    own,
    accord: own[0]?.accord ?? '',
    id: nameAgreement(own[0]?.accord ?? ''),
  }));
  const beside = named.filter(({ accord, id }) => order.taken.includes(createNamer([])(accord)) && !order.taken.includes(id));
  const twice = beside.map(
    ({ accord, id }) => `An agreement “${accord}” is there already; this would be a second one of that name, “${id}”.`,
  );
  const ledgers = named.map(({ own, id }) => ledgerOf(file, own, id, order));
  const problems = ledgers.flatMap((ledger) => (ledger.ok ? [] : ledger.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ledgers: ledgers.flatMap((ledger) => (ledger.ok ? [ledger.value] : [])), notes: [...notes, ...twice] } };
}

function ledgerOf(file: ImportFile, rows: readonly PamRow[], agreement: string, { recorded, by }: PamOrder): Reading<Ledger> {
  const name = createNamer([agreement, 'accord', 'data-file', signatureId]);
  const things = [
    ...headOf(file, rows, agreement),
    ...grouped(rows, ({ provision }) => provision).flatMap((own, at) => provisionOf(own, at, rows, name)),
  ];
  const act = `import-${file.sha256.slice(0, 12)}`;
  const why = `Read from ${file.name}`;
  const entries = things.map((thing, at) => ({ seq: at + 1, recorded, by, why, act, op: 'put', thing }));
  return readLedger({ format: 'phasewatch-ledger', version: 1, agreement, entries });
}

function headOf({ name, text, sha256 }: ImportFile, rows: readonly PamRow[], agreement: string): AnyThing[] {
  const [first] = rows;
  if (first === undefined) return [];
  const signed = signedOn(first.accord);
  return [
    { type: 'agreement', id: agreement, title: first.accord, paxId: null },
    {
      type: 'source',
      id: 'data-file',
      title: name,
      publisher: null,
      author: null,
      date: null,
      address: null,
      language: 'en',
      sha256,
      length: text.length,
      sentences: Array.from({ length: Math.max(...rows.map(({ row }) => row)) }, () => 1),
      reliability: null,
      handling: 'open',
      releasable: null,
    },
    { type: 'phase', id: 'accord', title: 'Accord', order: 1, holds: 'milestones' },
    ...(signed === null
      ? []
      : [
          {
            type: 'event' as const,
            id: signatureId,
            title: 'Signature, by the date in the accord’s name',
            date: signed,
            evidence: [quoteOf(first)],
          },
        ]),
  ];
}

/** The date that stands behind an accord's name as month, day and year: "Mali (1/6/1991)"; null where none does. */
export function signedOn(accord: string): string | null {
  const [, month = '', day = '', year = ''] = /\((\d{1,2})\/(\d{1,2})\/(\d{4})\)\s*$/.exec(accord) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date) ? date : null;
}

/** A provision with its codes, year by year. */
function provisionOf(own: readonly PamRow[], at: number, all: readonly PamRow[], name: Namer): AnyThing[] {
  const provision = own[0]?.provision ?? '';
  const milestone = name(provision);
  const years = [...new Set(all.map(({ year }) => year))].sort();
  const begun = own.map(({ year }) => year).sort()[0] ?? '';
  return [
    {
      type: 'milestone',
      id: milestone,
      title: provision,
      phase: 'accord',
      order: at + 1,
      category: 'other',
      obligation: 'one-off',
      description: `Provision “${provision}” of the accord, as the data file codes it; the file says no more of it.`,
      agreedDate: null,
    },
    ...years
      .filter((year) => year >= begun)
      .flatMap((year) =>
        codeOf(
          own.find((row) => row.year === year),
          milestone,
          provision,
          year,
          name,
        ),
      ),
  ];
}

function codeOf(row: PamRow | undefined, milestone: string, provision: string, year: string, name: Namer): AnyThing[] {
  const id = name(provision, year);
  const assessment = { type: 'assessment', id, milestone, validFrom: year } as const;
  if (row === undefined) {
    const reason = `The data file has no code for it in ${year}.`;
    return [{ ...assessment, status: 'not-assessable', basis: null, defensible: ['not-assessable'], reason, claims: [] }];
  }
  const status = byPoints[row.implementation] ?? 'not-assessable';
  const claim = name(provision, year, 'code');
  return [
    {
      type: 'claim',
      id: claim,
      statement: `Coded ${row.implementation} of 3 for ${year}.`,
      about: [milestone],
      kind: 'code',
      claimant: null,
      relayedBy: null,
      voice: 'author',
      attribution: { basis: 'in-sentence', from: null },
      hedge: 'none',
      hedgeWords: null,
      bears: 'supports',
      date: year,
      credibility: null,
      handling: 'open',
      releasable: null,
      evidence: [quoteOf(row)],
    },
    {
      ...assessment,
      status,
      basis: status === 'not-initiated' ? 'stated' : null,
      defensible: [status],
      reason: `The data file codes ${row.implementation} of 3 for ${year}.`,
      claims: [claim],
    },
  ];
}

const quoteOf = ({ row, start, end, text }: PamRow): Evidence => ({
  source: 'data-file',
  place: { row },
  start,
  end,
  exact: text,
  prefix: '',
  suffix: '',
});
