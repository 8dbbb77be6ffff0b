import type { Block, Briefing } from '#domain/briefing/Briefing.ts';
import type { DrawnFigure } from '#domain/figures/Figure.ts';
import type { FigureNote } from '#domain/figures/noteOf.ts';
import type { Network } from '#domain/network/network.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { escapeXml } from '#domain/texts/escapeXml.ts';
import { describe } from '#drawing/figure/figureSvg.ts';
import type { FigureSize } from '#drawing/figure/figureSizes.ts';
import { type FigureTheme, figureThemes } from '#drawing/figure/FigureTheme.ts';
import { bandGaps, layoutNetwork } from '#drawing/placing/layoutNetwork.ts';
import { drawSvg } from '#drawing/scene/drawSvg.ts';
import { fileColours } from '#drawing/scene/fileColours.ts';
import { fileLegend } from '#drawing/scene/fileLegend.ts';
import { isLarge } from '#drawing/scene/isLarge.ts';
import { sceneOf } from '#drawing/scene/scene.ts';

/** Draws a figure: the charts' own way, given by the app. */
export type DrawFigure = (making: {
  readonly figure: DrawnFigure;
  readonly note: FigureNote | null;
  readonly size: FigureSize;
  readonly theme: FigureTheme;
  readonly prefix: string;
}) => { readonly svg: string; readonly width: number; readonly height: number };

/** A picture of the briefing, and what it shows in words. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly says: string;
}

/** As wide as the text of a sheet between its margins, in pixels of the page. */
const figureSize: FigureSize = { width: 673, height: null, text: 12.5, margin: 0 };

type Drawers = {
  readonly [K in Block['kind']]: ((block: Extract<Block, { kind: K }>, index: RecordIndex, draw: DrawFigure) => Picture | null) | null;
};

/** How each kind of block is drawn; null for those of words alone. */
const drawers: Drawers = {
  heading: null,
  paragraph: null,
  list: null,
  table: null,
  figure: ({ figure, name }, _index, draw) => ({
    ...draw({ figure, note: null, size: figureSize, theme: figureThemes.light, prefix: `briefing-${name}` }),
    says: describe(figure),
  }),
  // with more than a sheet can show, its ties stand in words
  network: ({ network, nobody, says }, index) => {
    if (isLarge(network.nodes.length, network.edges.length)) return null;
    return networkPicture(network, index.phases, nobody, says);
  },
};

/** The pictures of a briefing, by their blocks, and why those are missing that could not be drawn. */
export interface Pictures {
  readonly of: ReadonlyMap<Block, Picture>;
  readonly failures: readonly string[];
}

/** Draws every picture of a briefing. One that cannot be drawn takes nothing else with it: its block is told in words. */
export function picturesOf({ blocks, index }: Briefing, draw: DrawFigure): Pictures {
  const of = new Map<Block, Picture>();
  const failures: string[] = [];
  for (const block of blocks) {
    try {
      const picture = drawn(block.kind, block, index, draw);
      if (picture !== null) of.set(block, picture);
    } catch (reason) {
      failures.push(reason instanceof Error ? reason.message : String(reason));
    }
  }
  return { of, failures };
}

function drawn<K extends Block['kind']>(kind: K, block: Extract<Block, { kind: K }>, index: RecordIndex, draw: DrawFigure): Picture | null {
  return drawers[kind]?.(block, index, draw) ?? null;
}

function networkPicture(
  network: Network,
  phases: readonly { readonly id: string; readonly title: string }[],
  nobody: ReadonlySet<string>,
  says: string,
): Picture {
  const placement = layoutNetwork(
    network,
    phases.map(({ id }) => id),
    undefined,
    bandGaps.sheet,
  );
  const scene = sceneOf(network, placement, new Map(phases.map(({ id, title }) => [id, title])), nobody);
  const bottom = Math.max(0, ...scene.chips.map(({ chip }) => chip.y + chip.height));
  const height = Math.ceil(bottom) + 40;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${height}" viewBox="0 0 ${scene.width} ${height}" role="img" aria-labelledby="briefing-network-title">`,
    `<title id="briefing-network-title">${escapeXml(says)}</title>`,
    // where the faces go in when it is painted
    '<desc>Actors, meetings and milestones, joined by ties</desc>',
    drawSvg(scene, fileColours),
    `<g font-family="${escapeXml(fileColours.sans)}" font-size="12">${fileLegend(scene, 24, height - 12)}</g>`,
    '</svg>',
  ].join('\n');
  return { svg, width: scene.width, height, says };
}
