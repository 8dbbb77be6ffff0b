import { bands } from '#domain/network/bands.ts';
import { actorNode } from '#domain/network/network.ts';
import type { SharedMeetings } from '#domain/network/sharedMeetings.ts';
import type { Actor } from '#domain/record/record.ts';
import { plural } from '#domain/texts/plural.ts';
import { chipHeight, labelLines, measures } from '#drawing/placing/layoutNetwork.ts';
import type { Chip } from '#drawing/placing/Placement.ts';
import { type Joining, routesOf, spanOf } from '#drawing/placing/routes.ts';
import type { Scene, SceneTie } from './scene.ts';

const width = 230;
const between = 26;
/** How far an arc reaches beside the column: so much, and a share of its height more, so that arcs nest and their words part. Pixels. */
const reach = { least: 10, share: 1.3, most: 620 } as const;
/** A tie for one meeting, and what each further one adds, up to a width that still is a line. Pixels. */
const weights = { one: 1.25, more: 1.25, most: 8 } as const;

/** Of so many pairs each arc says its number; of more the words would lie on one another, and width and table say it. */
const mostWords = 60;

/** The id of what joins two actors: both of theirs. */
export const pairId = ({ actors: [one, other] }: SharedMeetings) => `${one.id}--${other.id}`;

/** Actors below each other, joined by arcs for the meetings that they had in common: the more, the wider. */
export function actorsScene(actors: readonly Actor[], pairs: readonly SharedMeetings[]): Scene {
  const chips = placeChips(actors);
  const byId = new Map(pairs.map((pair) => [pairId(pair), pair]));
  const joined = pairs.map((pair): Joining => ({ id: pairId(pair), from: pair.actors[0].id, to: pair.actors[1].id }));
  const placed = new Map(chips.map((chip) => [chip.id, chip]));
  const routes = routesOf({ chips: placed, lanes: new Map(), items: new Map(), columns: [{ x: measures.margin, width }] }, joined);
  const ties = routes.map(({ edge, points }): SceneTie => {
    const { top, bottom } = spanOf({ points, arc: null });
    const arc = Math.min(reach.most, reach.least + (bottom - top) * reach.share);
    const pair = byId.get(edge.id);
    const count = pair?.meetings.length ?? 0;
    return {
      ...edge,
      way: { points, arc },
      top,
      bottom,
      look: 'shared',
      width: Math.min(weights.most, weights.one + (count - 1) * weights.more),
      arrow: null,
      word:
        pairs.length > mostWords
          ? null
          : { x: measures.margin + width + arc * 0.75, y: (top + bottom) / 2 + 4, text: `${count} of ${pair?.of ?? 0}` },
    };
  });
  return {
    width: 2 * measures.margin + width + Math.max(reach.least, ...ties.map(({ way }) => way.arc ?? 0)) * 0.75 + 40,
    height: measures.margin + Math.max(measures.headRoom, ...chips.map(({ y, height }) => y + height)),
    columns: [{ column: 0, x: measures.margin, width, word: bands.talks.word, counted: plural(actors.length, 'actor') }],
    headings: [],
    chips: actors.flatMap((actor) => {
      const chip = placed.get(actor.id);
      return chip === undefined ? [] : [{ chip, node: actorNode(actor, 'talks', null), gap: false }];
    }),
    ties,
  };
}

function placeChips(actors: readonly Actor[]): Chip[] {
  let y: number = measures.headRoom;
  return actors.map(({ id, name }) => {
    const lines = labelLines(name, width - 2 * measures.padding);
    const chip = { id, column: 0, x: measures.margin, y, width, height: chipHeight(lines), lines, nested: false };
    y += chip.height + between;
    return chip;
  });
}
