import { actorKinds } from '#domain/kinds/actorKinds.ts';
import { hedges } from '#domain/kinds/claimKinds.ts';
import { handlings } from '#domain/kinds/handling.ts';
import { meetingName } from '#domain/people/meetingName.ts';
import type { FileNode, FileOrigin, FileTie, GraphFile } from '#domain/network/GraphFile.ts';
import { bands } from '#domain/network/bands.ts';
import { type NetworkEdge, networkOf } from '#domain/network/network.ts';
import { actorsOnly, type SharedMeetings } from '#domain/network/sharedMeetings.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { releasedIndex } from '#domain/record/releasedRecord.ts';
import { markOf } from '#domain/kinds/statuses.ts';
import { groundings, tieKinds } from '#domain/kinds/tieKinds.ts';
import { layoutNetwork } from '#drawing/placing/layoutNetwork.ts';
import { actorsScene, pairId } from '#drawing/scene/actorsScene.ts';
import { fileColours } from '#drawing/scene/fileColours.ts';
import { type Scene, type SceneChip, sceneOf } from '#drawing/scene/scene.ts';
import { sceneLeft } from '#drawing/scene/sceneLeft.ts';
import { wordsOf } from './tieInWords.ts';

/** What of a view may leave the house, as files and as a picture, and how many ties are withheld because nothing that they rest on may. */
export interface Leaving {
  readonly file: GraphFile;
  readonly scene: Scene;
  readonly withheld: number;
}

/**
 * The network in view as a file carries it: of its nodes and ties those that the released record holds, in the words that may leave.
 * Ties that it does not hold are withheld and counted.
 */
export function graphFileOf(
  index: RecordIndex,
  scene: Scene,
  edges: readonly NetworkEdge[],
  shown: string,
  address: string | null,
): Leaving {
  const out = releasedIndex(index);
  const leaving = edges.flatMap((edge) => {
    const tie = out.things.get(edge.tie.id);
    return tie?.type === 'tie' ? [{ ...edge, tie }] : [];
  });
  const withheld = edges.length - leaving.length;
  const origin = originOf(index, 'Actor network', [shown, ...withheldInWords(withheld, 'ties withheld')], address);
  const outside = out === index ? scene : sceneOutside(out, scene, edges, leaving);
  return { file: { origin, nodes: nodesOf(out, outside), ties: leaving.map(tieOf) }, scene: outside, withheld };
}

/**
 * The picture as it may leave: without actors none of whose ties may, and where a seat is withheld laid out anew, since an actor's
 * place among those who talk would tell of it.
 */
function sceneOutside(out: RecordIndex, scene: Scene, all: readonly NetworkEdge[], leaving: readonly NetworkEdge[]): Scene {
  const told = new Set(leaving.flatMap(endsOf));
  const lost = new Set(all.flatMap(endsOf).filter((id) => !told.has(id)));
  const kept = new Set(
    scene.chips.flatMap(({ node }) => (out.things.has(node.id) && !(bands[node.band].actors && lost.has(node.id)) ? node.id : [])),
  );
  const ties = idsOf(leaving);
  const network = networkOf(
    out,
    scene.chips.flatMap(({ node }) => node.row ?? []),
  );
  const nodes = network.nodes.filter(({ id }) => kept.has(id));
  const bandOf = new Map(nodes.map(({ id, band }) => [id, band]));
  if (scene.chips.every(({ node }) => !kept.has(node.id) || bandOf.get(node.id) === node.band)) return sceneLeft(scene, kept, ties);
  const seen = { nodes, edges: network.edges.filter(({ id }) => ties.has(id)) };
  const phases = out.phases.map(({ id }) => id);
  const gaps = new Set(scene.chips.flatMap(({ node, gap }) => (gap ? node.id : [])));
  return sceneOf(seen, layoutNetwork(seen, phases), new Map(out.phases.map(({ id, title }) => [id, title])), gaps);
}

const endsOf = ({ from, to }: NetworkEdge): string[] => [from, to];

const idsOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));

/** The nodes of a picture that an index knows. */
function nodesOf(index: RecordIndex, { chips }: Scene): FileNode[] {
  return chips.filter(({ node }) => index.things.has(node.id)).map((chip) => nodeOf(index, chip));
}

/**
 * Actors alone as a file carries them: one tie without direction for each pair that had meetings in common, by the seats that may
 * be told. Of the meetings those count that are given by id. A pair is withheld where it had another meeting in common.
 */
export function actorsFileOf(index: RecordIndex, counted: ReadonlySet<string>, shown: string, address: string | null): Leaving {
  const out = releasedIndex(index);
  const { actors, pairs } = actorsOnly(out, counted);
  const told = new Map(pairs.map((pair) => [pairId(pair), pair.meetings.length]));
  const withheld = actorsOnly(index, counted).pairs.filter((pair) => told.get(pairId(pair)) !== pair.meetings.length).length;
  const scene = actorsScene(actors, pairs);
  const rule = [
    `${shown}; a state stands for its delegates, inferred seats do not count`,
    ...withheldInWords(withheld, 'pairs withheld in whole or in part'),
  ];
  const origin = originOf(index, 'Actors by the meetings they had in common', rule, address);
  return { file: { origin, nodes: nodesOf(out, scene), ties: pairs.map(pairAsTie) }, scene, withheld };
}

const withheldInWords = (count: number, how: string): string[] =>
  count === 0 ? [] : [`${count} ${how} for the handling of their sources`];

function originOf({ record }: RecordIndex, what: string, shown: readonly string[], address: string | null): FileOrigin {
  const { agreement, sources, edition } = record;
  const named = sources.filter(({ handling }) => handlings[handling].leavesTheHouse).map(({ title }) => title);
  const unnamed = sources.length - named.length;
  return {
    title: `${what}: ${agreement.title}`,
    sources: unnamed === 0 ? named : [...named, `${unnamed} withheld for their handling`],
    edition: `${edition.id}, recorded ${edition.recorded.slice(0, 10)}`,
    shown: shown.join('; '),
    address,
  };
}

function pairAsTie(pair: SharedMeetings): FileTie {
  const { actors, meetings, of } = pair;
  return {
    id: pairId(pair),
    source: actors[0].id,
    target: actors[1].id,
    directed: false,
    weight: meetings.length,
    kind: 'meetings in common',
    label: `${meetings.length} of ${of} meetings: ${meetings.map(meetingName).join('; ')}`,
    // no source says so: it follows from who is stated to have sat where
    basis: 'worked out from stated seats',
    hedge: '',
    words: '',
  };
}

function nodeOf(index: RecordIndex, { node, chip }: SceneChip): FileNode {
  const actor = index.actors.get(node.id);
  const phase = node.phase === null ? undefined : index.phases.find(({ id }) => id === node.phase);
  return {
    id: node.id,
    label: node.label,
    band: node.band,
    kind: actor === undefined ? (node.row === null ? 'meeting' : 'milestone') : actorKinds[actor.kind].word,
    phase: phase?.title ?? (node.row === null ? '' : 'Cross-cutting'),
    status: node.row?.word ?? '',
    planned: node.planned,
    x: chip.x + chip.width / 2,
    y: chip.y + chip.height / 2,
    colour: node.row === null ? fileColours.ink : fileColours.status[markOf(node.row.assessment).points ?? 'none'],
  };
}

function tieOf({ id, from, to, tie }: NetworkEdge): FileTie {
  const { word, joins } = tieKinds[tie.kind];
  return {
    id,
    source: from,
    target: to,
    directed: true,
    weight: 1,
    kind: word,
    label: joins,
    basis: groundings[tie.grounding].word,
    hedge: hedges[tie.hedge].word,
    words: wordsOf(tie.evidence),
  };
}
