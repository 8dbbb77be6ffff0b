import { type Flag, flags } from '#domain/kinds/flags.ts';
import { holdings } from '#domain/kinds/phases.ts';
import { markOf } from '#domain/kinds/statuses.ts';
import { claimsOn } from '#domain/milestones/claimsOn.ts';
import { claimsRaising } from '#domain/milestones/flagsOf.ts';
import { formulaOf } from '#domain/milestones/formulaOf.ts';
import { distributionInWords } from '#domain/milestones/distribution.ts';
import type { PhaseRows } from '#domain/milestones/headline.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { progressInWords, progressOf } from '#domain/milestones/progress.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { between, type Block, type Cell, plain, quiet, type Run, strong, type TableBlock } from './Briefing.ts';
import { type BriefingScope, listed } from './BriefingScope.ts';
import { claimRuns } from './quoteRuns.ts';

/** How far each phase has come, and its milestones with the words that they rest on; then those of no phase. */
export function checklists(scope: BriefingScope): Block[] {
  return [...scope.phases.flatMap((phase) => phaseBlocks(scope, phase)), ...crossBlocks(scope)];
}

function phaseBlocks(scope: BriefingScope, { phase, rows }: PhaseRows): Block[] {
  const { one, many, asReported } = holdings[phase.holds];
  const progress = progressOf(rows);
  const points = rows.flatMap((row) => row.points ?? []);
  if (rows.length === 0) return scope.whole.record.milestones.length === 0 ? [] : emptyPhase(phase.title, one);
  const heading: Block = {
    kind: 'heading',
    level: 2,
    text: phase.title,
    note: `${plural(rows.length, one, many)}${asReported ? ', as reported' : ''}`,
  };
  return [
    heading,
    {
      kind: 'paragraph',
      runs: [strong(progressInWords(progress)), ...(progress.score === null ? [] : [quiet(` ${formulaOf(points, progress.score)}.`)])],
    },
    ...ofTheWhole(scope, phase.id),
    ...milestoneTable(scope, phase.title, rows),
  ];
}

function emptyPhase(title: string, one: string): Block[] {
  return [{ kind: 'heading', level: 2, text: title, note: `no ${one} recorded` }];
}

/** What is claimed of a phase as a whole. */
function ofTheWhole({ index, today }: BriefingScope, phase: string): Block[] {
  const claims = claimsOn(index, phase, today);
  if (claims.length === 0) return [];
  const told = between(
    claims.map((claim) => claimRuns(index, claim)),
    '; ',
  );
  return [{ kind: 'paragraph', runs: [plain('Of the phase as a whole: '), ...told, plain('.')] }];
}

function crossBlocks(scope: BriefingScope): Block[] {
  const { cross } = scope;
  if (cross.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Cross-cutting', note: `${plural(cross.length, 'milestone')}, of no phase and never in a bar` },
    { kind: 'paragraph', runs: [plain(`${distributionInWords(cross)}.`)] },
    ...milestoneTable(scope, 'Cross-cutting', cross),
  ];
}

function milestoneTable(scope: BriefingScope, caption: string, rows: readonly MilestoneRow[]): Block[] {
  const own = listed(scope, rows);
  const left = own.length === rows.length ? [] : [said(`The filter leaves ${own.length} of ${rows.length}.`)];
  if (own.length === 0) return left;
  const table: TableBlock = {
    kind: 'table',
    caption,
    columns: [
      { word: 'Milestone', share: 32 },
      { word: 'Status', share: 18 },
      { word: 'In the words of the sources', share: 50 },
    ],
    rows: own.map((row) => [
      { runs: [strong(row.milestone.title)], mark: markOf(row.assessment) },
      { runs: [plain(row.word), ...(row.others.length === 0 ? [] : [quiet(` or ${row.others.join(' or ')}`)])] },
      wordsOf(scope, row),
    ]),
  };
  return [...left, table];
}

const said = (text: string): Block => ({ kind: 'paragraph', runs: [quiet(text)] });

function wordsOf(scope: BriefingScope, { lead, flags: own, milestone, condition }: MilestoneRow): Cell {
  const { index, whole, today } = scope;
  const unclaimed =
    claimsOn(index, milestone.id, today).length > 0
      ? 'what its status rests on is withheld'
      : claimsOn(whole, milestone.id, today).length > 0
        ? 'what is claimed of it is withheld'
        : whole.claimsAbout.has(milestone.id)
          ? 'no claim of that day or before'
          : 'no claim is recorded';
  const lines: Run[][] = [
    lead === null ? [quiet(unclaimed)] : claimRuns(index, lead),
    ...own.map((flag) => [strong(flags[flag].word), ...raisedBy(scope, milestone.id, flag)]),
    ...(condition === null ? [] : [[strong('on condition'), plain(': '), { set: 'quote' as const, text: `“${condition.words}”` }]]),
  ];
  return { runs: between(lines, '. ') };
}

/** The claims that raise a flag, or that they are withheld; one that follows from dates or conditions stands alone. */
function raisedBy({ index, whole, today }: BriefingScope, milestone: string, flag: Flag): Run[] {
  const raising = (own: RecordIndex) => claimsRaising(claimsOn(own, milestone, today), flag);
  const claims = raising(index);
  if (claims.length === 0) return raising(whole).length === 0 ? [] : [quiet(' by a claim that is withheld')];
  return [
    plain(': '),
    ...between(
      claims.map((claim) => claimRuns(index, claim)),
      '; ',
    ),
  ];
}
