import type { FigureNote } from '#domain/figures/noteOf.ts';
import { flags } from '#domain/kinds/flags.ts';
import { bases, statuses } from '#domain/kinds/statuses.ts';
import { codingOf } from '#domain/milestones/codings.ts';
import { mostPoints } from '#domain/milestones/score.ts';
import { type Block, plain, quiet, type Run, strong } from './Briefing.ts';
import { type BriefingScope, rowsOf } from './BriefingScope.ts';

/** How statuses are coded and counted, what the signs mean, and from which edition the briefing was made. */
export function methodBlocks(scope: BriefingScope, note: FigureNote): Block[] {
  const { index } = scope;
  const { edition, sources, milestones } = index.record;
  return [
    { kind: 'heading', level: 2, text: 'Method', note: '' },
    // of a record without milestones nothing is assessed
    ...(milestones.length === 0 ? [] : [statusTable]),
    {
      kind: 'list',
      items: [
        ...(milestones.length === 0 ? [] : [statusItem(scope), ...assessedItems]),
        [strong('Attribution. '), plain('A name with * was carried over from an earlier sentence: inferred.')],
        [
          strong('Places. '),
          plain(`P2.S3 is paragraph 2, sentence 3 of ${sources.length > 1 ? 'the source whose number stands before it' : 'the source'}.`),
        ],
        [
          strong('Edition. '),
          plain(`${note.made} Hash of the content: ${edition.hash}.`),
          ...(note.address === null ? [] : [quiet(` ${note.address}`)]),
        ],
      ],
    },
  ];
}

const statusTable: Block = {
  kind: 'table',
  caption: 'Statuses and their points',
  columns: [
    { word: 'Status', share: 22 },
    { word: 'Points', share: 14 },
    { word: 'What must be reported', share: 64 },
  ],
  rows: Object.values(statuses).map(({ word, points, glyph, meaning }) => [
    { runs: [plain(word)], mark: { glyph, points } },
    { runs: [plain(points === null ? 'not scored' : String(points))] },
    { runs: [plain(meaning)] },
  ]),
};

/** Whose codes the statuses are. */
function statusItem(scope: BriefingScope): readonly Run[] {
  return [strong('Status. '), plain(`${codingOf(scope.index, rowsOf(scope)).method}; what has no place on its scale is unscored.`)];
}

/** How statuses are counted, and what stands beside them. */
const assessedItems: readonly (readonly Run[])[] = [
  [strong('Silence. '), plain(`A 0 that no source states is worded “${bases.silence.word}”: it does not mean that nothing has begun.`)],
  [
    strong('Score. '),
    plain(
      `Sum of points / (${mostPoints} × scored milestones) × 100, the aggregate of the Peace Accords Matrix (Joshi, Quinn and Regan 2015, Journal of Peace Research 52(4):551-562).`,
    ),
  ],
  [
    strong('Coding range, this text only. '),
    plain(
      'Every assessment at its lowest and at its highest defensible status. No confidence interval; it says nothing of whether the claims are true.',
    ),
  ],
  [
    strong('Flags. '),
    plain(
      `${Object.values(flags)
        .map(({ word, meaning }) => `${word}: ${meaning}`)
        .join('; ')}. They are derived, and no statuses.`,
    ),
  ],
];
