import { type Gaps, gapsOf, owedOf } from '#domain/network/gaps.ts';
import { type Network, networkOf } from '#domain/network/network.ts';
import { viewOf } from '#domain/network/networkView.ts';
import { nodeName, tieSentence } from '#domain/network/tieSentence.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { sourcesName } from '#domain/texts/sourcesName.ts';
import { type Block, plain, type Run, strong } from './Briefing.ts';
import { type BriefingScope, rowsOf, wholeOf } from './BriefingScope.ts';

/** Who is tied to what, as the view leaves it. */
export function networkBlocks(scope: BriefingScope): Block[] {
  const { index, whole, shown, inferred, narrowed } = scope;
  const rows = rowsOf(scope);
  const milestones = narrowed === '' ? null : new Set([...shown].map(({ milestone }) => milestone.id));
  const seen = (network: Network, withInferred: boolean) => viewOf(network, { milestones, inferred: withInferred, around: null });
  const own = networkOf(index, rows);
  const network = seen(own, inferred);
  const actors = network.nodes.filter(({ id }) => index.actors.has(id)).length;
  const hidden = seen(own, true).edges.filter((edge) => edge.inferred).length;
  const all = index === whole ? network : seen(networkOf(whole, wholeOf(scope, rows)), inferred);
  const withheld = all.edges.length - network.edges.length;
  if (all.edges.length === 0) return [];
  const left = [
    ...(inferred || hidden === 0 ? [] : [`; ${hidden} that the coder inferred left out`]),
    ...(withheld === 0 ? [] : [`; ${withheld} withheld`]),
  ].join('');
  const counted = `${plural(actors, 'actor')} with a tie, ${plural(network.edges.length, 'tie')}`;
  const heading: Block = { kind: 'heading', level: 2, text: 'Actor network', note: `${counted}${left}` };
  if (network.edges.length === 0) return [heading];
  return [
    heading,
    {
      kind: 'network',
      network,
      nobody: new Set(gapsOf(whole, wholeOf(scope, owedOf([...shown]))).nobody.map(({ row }) => row.milestone.id)),
      says: `The network of ${plural(actors, 'actor')} and ${plural(network.edges.length, 'tie')}; each tie stands below in words.`,
      ties: network.edges.map(({ tie }) => ({ sentence: tieSentence(index, tie) })),
    },
  ];
}

/**
 * Where the sources name nobody: findings about the sources, not about anybody's conduct. They are counted on the whole record;
 * whoever may not be named is counted and not named.
 */
export function gapBlocks(scope: BriefingScope): Block[] {
  const { index, whole, shown, narrowed } = scope;
  const all = [...shown];
  const owed = owedOf(all);
  const found = gapsOf(whole, wholeOf(scope, owed));
  const named = gapsOf(index, owed);
  const items = [
    ...(owed.length === 0 ? [] : [nobodyRuns(scope, found, owed.length, all.length - owed.length)]),
    // where no meeting is recorded, nobody is missing from one
    ...(owed.length === 0 || whole.meetings.size === 0 ? [] : [unseatedRuns(index, found, named, owed.length)]),
    ...((owed.length === 0 && narrowed !== '') || whole.meetings.size === 0 ? [] : [unnamedRuns(scope, found)]),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function nobodyRuns({ index, whole }: BriefingScope, { nobody }: Gaps, of: number, apart: number): Run[] {
  const without = apart === 0 ? '' : `, not counting ${apart} that ${apart === 1 ? 'cuts' : 'cut'} across the phases`;
  return finding(
    `${nobody.length} of ${of}`,
    `${of === 1 ? 'milestone' : 'milestones'} for which ${sourcesName(whole.record.sources).toLowerCase()} no one responsible${without}`,
    nobody.map(({ row }) => nodeName(index, row.milestone.id)),
  );
}

function unseatedRuns(index: RecordIndex, { unseated }: Gaps, named: Gaps, of: number): Run[] {
  const nameable = new Set(named.unseated.map(({ actor }) => actor.id));
  return finding(
    plural(unseated.length, 'actor'),
    `named in connection with ${of === 1 ? 'it' : `these ${of}`}, and not listed among the participants of any meeting`,
    unseated.map(({ actor: { id } }) => (nameable.has(id) ? nodeName(index, id) : null)),
  );
}

function unnamedRuns({ index, whole }: BriefingScope, { unnamed }: Gaps): Run[] {
  return finding(
    `${unnamed.length} of ${plural(whole.meetings.size, 'meeting')}`,
    'without named participants',
    unnamed.map(({ id }) => (index.meetings.has(id) ? nodeName(index, id) : null)),
  );
}

/** A count, what is counted, and the names of that; those that may not leave, null, are counted at the end. */
function finding(count: string, words: string, names: readonly (string | null)[]): Run[] {
  const told = names.filter((name) => name !== null);
  const withheld = names.length - told.length;
  const list = [...told, ...(withheld === 0 ? [] : [`${withheld} withheld`])].join('; ');
  return [strong(count), plain(` ${words}${list === '' ? '' : `: ${list}`}.`)];
}
