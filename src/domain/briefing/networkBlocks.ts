import { gapsOf, owedOf } from '#domain/network/gaps.ts';
import { networkOf } from '#domain/network/network.ts';
import { viewOf } from '#domain/network/networkView.ts';
import { nodeName, tieSentence } from '#domain/network/tieSentence.ts';
import { plural } from '#domain/texts/plural.ts';
import { sourcesName } from '#domain/texts/sourcesName.ts';
import { type Block, plain, type Run, strong } from './Briefing.ts';
import { type BriefingScope, rowsOf } from './BriefingScope.ts';

/** Who is tied to what, as the view leaves it. */
export function networkBlocks(scope: BriefingScope): Block[] {
  const { index, shown, inferred, narrowed } = scope;
  const whole = networkOf(index, rowsOf(scope));
  const milestones = narrowed === '' ? null : new Set([...shown].map(({ milestone }) => milestone.id));
  const network = viewOf(whole, { milestones, inferred, around: null });
  if (network.edges.length === 0) return [];
  const actors = network.nodes.filter(({ id }) => index.actors.has(id)).length;
  const hidden = viewOf(whole, { milestones, inferred: true, around: null }).edges.filter((edge) => edge.inferred).length;
  const left = inferred || hidden === 0 ? '' : `; ${hidden} that the coder inferred left out`;
  return [
    { kind: 'heading', level: 2, text: 'Actor network', note: `${plural(actors, 'actor')}, ${plural(network.edges.length, 'tie')}${left}` },
    {
      kind: 'network',
      network,
      says: `The network of ${plural(actors, 'actor')} and ${plural(network.edges.length, 'tie')}; each tie stands below in words.`,
      ties: network.edges.map(({ tie }) => ({ sentence: tieSentence(index, tie) })),
    },
  ];
}

/** Where the sources name nobody: findings about the sources, not about anybody's conduct. */
export function gapBlocks(scope: BriefingScope): Block[] {
  const { index, shown } = scope;
  const owed = owedOf([...shown]);
  if (owed.length === 0) return [];
  const { nobody, unseated, unnamed } = gapsOf(index, owed);
  const finding = (count: string, words: string, ids: readonly string[]): Run[] => [
    strong(count),
    plain(` ${words}${ids.length === 0 ? '' : `: ${ids.map((id) => nodeName(index, id)).join('; ')}`}.`),
  ];
  return [
    {
      kind: 'list',
      items: [
        finding(
          `${nobody.length} of ${owed.length}`,
          `${owed.length === 1 ? 'milestone' : 'milestones'} for which ${sourcesName(index.record.sources).toLowerCase()} no one responsible`,
          nobody.map(({ row }) => row.milestone.id),
        ),
        finding(
          plural(unseated.length, 'actor'),
          `named in connection with them, and not listed among the participants of any meeting`,
          unseated.map(({ actor }) => actor.id),
        ),
        finding(
          plural(unnamed.length, 'meeting'),
          'without named participants',
          unnamed.map(({ id }) => id),
        ),
      ],
    },
  ];
}
