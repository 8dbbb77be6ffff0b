import { speechActs } from '#domain/kinds/speechActs.ts';
import { bearings, hedges, voices } from '#domain/kinds/claimKinds.ts';
import { flags } from '#domain/kinds/flags.ts';
import { handlings } from '#domain/kinds/handling.ts';
import { obligations } from '#domain/kinds/obligations.ts';
import { bases, statuses } from '#domain/kinds/statuses.ts';
import { mostPoints } from '#domain/milestones/score.ts';
import { drawerNames } from '#domain/record/drawers.ts';
import { isErased } from '#domain/record/isErased.ts';
import type { Source } from '#domain/record/record.ts';
import { isStandIn } from '#domain/record/standIns.ts';
import { capital } from '#domain/texts/capital.ts';
import { addressText, plainText, tableText } from '#domain/texts/markdown.ts';
import type { PackageFacts } from './PackageFacts.ts';
import { listSign } from './tableOf.ts';

/** What `README.md` says: how the package came about, what its words mean, what it holds and what it withholds. */
export function readmeOf(facts: PackageFacts): string {
  const { agreement } = facts.released.record;
  const parts = [
    [`# Phasewatch: ${plainText(agreement.title)}`, originOf(facts)],
    ['## What it rests on', sourcesOf(facts)],
    ['## What is withheld', withheldOf(facts)],
    ['## Files', filesOf(facts)],
    ['## How to read the cells', cellsOf()],
    ['## Status and score', scoreOf(facts)],
    ['## Other words', wordsOf()],
  ];
  return `${parts.map(([heading, text]) => `${heading}\n\n${text}`).join('\n\n')}\n`;
}

function originOf({ today, clocks, filters, address, released }: PackageFacts): string {
  const { edition } = released.record;
  return lines(
    'Where the agreement stands, as its sources report it. A claim is not a fact: nothing in this package was verified by Phasewatch.',
    '',
    `- Made: ${today}`,
    ...(clocks === '' ? [] : [`- Shown: ${clocks}`]),
    `- Edition: ${edition.id}, recorded ${edition.recorded.slice(0, 10)}, hash of the content ${edition.hash}`,
    `- View: ${address === null ? 'its address is left out' : addressText(address)}`,
    `- Active filters: ${filters === '' ? 'none' : plainText(filters)}`,
    '',
    'Filters leave nothing out of the tables: the column `shown` of the milestones says which of them the view shows. Scores obey no filter.',
  );
}

function sourcesOf({ released: { record }, whole }: PackageFacts): string {
  if (record.sources.length === 0) return whole.sources.length === 0 ? 'No source is recorded.' : 'What it rests on is withheld.';
  return lines(
    ...record.sources.map(
      (source) =>
        `- ${plainText(source.title)}${source.publisher === null ? '' : `, ${plainText(source.publisher)}`}; ${datedOf(source)}; handling: ${handlings[source.handling].word}`,
    ),
    '',
    'The texts of the sources are not in this package. The quotes are the words of the sources; no licence is granted here.',
  );
}

const datedOf = (source: Source): string => {
  if (isErased(source)) return 'its identity was erased';
  return isStandIn(source) ? 'known by these words alone' : (source.date ?? 'undated');
};

function withheldOf({ released: { withheld, changed, quotes }, whole }: PackageFacts): string {
  const told = drawerNames.flatMap((drawer) => {
    const parts = [
      withheld[drawer] > 0 && `${withheld[drawer]} left out`,
      changed[drawer] > 0 && `${changed[drawer]} in other words, or without some of what they hold`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? [] : [`- ${capital(drawer)}, ${whole[drawer].length} in all: ${parts.join(', ')}`];
  });
  if (told.length + quotes === 0) return 'Nothing: every source and every claim of the record may be passed on.';
  return lines(
    ...told,
    `- Quotes: ${quotes} left out`,
    '',
    'What is marked restricted or confidential leaves only in the words that were released for it, and nothing leaves that rests on it alone. Where words were released, ids, names, dates and quotes',
    'do not leave with them; the actor "Claimant withheld" stands for whoever made such a claim, and `record.json` has "…" where it must have a quote.',
    'Statuses, flags and scores are those of the whole record, what is withheld included.',
  );
}

function filesOf({ tables, hasFeed }: PackageFacts): string {
  return lines(
    tableText(
      ['File', 'Rows', 'Holds'],
      tables.map(({ path, rows, table: { means } }) => [`\`${path}\``, String(rows), means]),
    ),
    '',
    '- `record.json`: the same record in one file; Phasewatch reads it back',
    ...(hasFeed ? ['- `feed.json`: what was recorded, act by act, the latest first (JSON Feed, version 1.1); feed readers read it'] : []),
    '- `datapackage.json`: the columns of every table with types, meanings, keys and the values that they can have (Frictionless Data Package, version 2)',
    '- `checksums.txt`: the SHA-256 of every other file; `sha256sum -c checksums.txt` checks them',
  );
}

function cellsOf(): string {
  return lines(
    '- UTF-8 with a byte order mark, commas, lines ended by CR LF, cells quoted where they need it (RFC 4180). The first line names the columns.',
    '- An empty cell means that there is no value, or none that may leave.',
    "- A spreadsheet would run a text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return. Such a text has an apostrophe before it, and so has a text that begins with an apostrophe. To read it back: where a cell begins with `'` and one of these signs or another `'` follows, take the first `'` off.",
    `- Several ids in one cell have \`${listSign}\` between them; no id holds it. Several names in one cell are a JSON list.`,
    '- Dates are in EDTF level 1 (`2025-12`, `2023-10-07`, `2025~`). Decimals have a point. Yes and no are `true` and `false`.',
    '- `start` and `end` of a quote count UTF-16 units of the text of its source, from 0.',
  );
}

function scoreOf({ coding }: PackageFacts): string {
  return lines(
    coding,
    '',
    tableText(
      ['Status', 'Points', 'What must be reported'],
      Object.values(statuses).map(({ word, points, meaning }) => [word, points === null ? 'not scored' : String(points), meaning]),
    ),
    '',
    `A 0 that no source states is worded "${bases.silence.word}": silence does not mean that nothing has begun.`,
    '',
    `Score = sum of points / (${mostPoints} x number of scored milestones) x 100, the aggregate of the Peace Accords Matrix (Joshi, Quinn and Regan 2015, Journal of Peace Research 52(4):551-562). \`lowest\` and \`highest\` are the`,
    'coding range, this text only: every assessment at its lowest and at its highest defensible status. It is no confidence interval and says nothing of whether the claims are true.',
  );
}

function wordsOf(): string {
  return lines(
    ...meanings('Flags stand beside a status and are derived', flags),
    ...meanings('Obligations', obligations),
    ...meanings('Kinds of claims', speechActs),
    `- Voices: ${Object.values(voices)
      .map(({ word, label }) => `${word} (${label})`)
      .join('; ')}`,
    `- Hedges, how far the source commits itself: ${wordList(hedges)}`,
    `- What a claim does to a status: ${wordList(bearings)}`,
  );
}

const wordList = (kinds: Readonly<Record<string, { readonly word: string }>>): string =>
  Object.values(kinds)
    .map(({ word }) => word)
    .join(', ');

function meanings(heading: string, kinds: Readonly<Record<string, { readonly word: string; readonly meaning: string }>>): string[] {
  return [`- ${heading}:`, ...Object.values(kinds).map(({ word, meaning }) => `  - ${word}: ${meaning}`)];
}

const lines = (...all: readonly string[]): string => all.join('\n');
