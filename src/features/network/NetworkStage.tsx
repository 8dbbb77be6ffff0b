import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { bands } from '#domain/network/bands.ts';
import { tieLooks } from '#domain/network/tieLook.ts';
import { plural } from '#i18n/plural.ts';
import { usePreferences } from '#state/preferences.ts';
import { openThing } from '#state/view.ts';
import { drawSvg, screenColours } from './drawSvg.ts';
import type { Link } from './Link.ts';
import { type Hands, networkKeys, zoomStep } from './networkKeys.ts';
import type { Joining } from './routes.ts';
import type { Scene, SceneChip, SceneTie } from './scene.ts';
import { TieLine } from './TieLine.tsx';
import { stepFrom, tiesAt } from './walk.ts';
import './NetworkStage.css';

interface Props {
  /** What the drawing is called. */
  readonly name: string;
  readonly scene: Scene;
  /** Everything that joins nodes in view, said in words; also what is shown by no line. */
  readonly links: readonly Link[];
}

/** How far the picture can be zoomed. */
const least = 0.1;
const most = 4;

/**
 * The drawing with its keyboard: one stop for the tab key, arrows along bands, N and P along the ties of a node. The
 * picture itself is silent; above it lies a layer of buttons, one for each node.
 */
export function NetworkStage({ name, scene, links }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [tie, setTie] = useState<Link | null>(null);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [zoom, setZoom] = useState(1);
  const picture = useMemo(() => ({ __html: drawSvg(scene, screenColours) }), [scene]);
  const chips = useMemo(() => scene.chips.map(({ chip }) => chip), [scene]);
  const here = scene.chips.some(({ node }) => node.id === current) ? current : (stepFrom(chips, null, 'first') ?? null);
  const shownTie = tie !== null && links.includes(tie) ? tie : null;
  const lit =
    shownTie === null ? scene.ties.filter((each) => touches(each, hovered ?? current)) : scene.ties.filter(({ id }) => id === shownTie.id);

  const goTo = (id: string | null) => {
    setCurrent(id);
    setTie(null);
    if (id !== null) stage.current?.querySelector<HTMLElement>(`[data-node-button="${CSS.escape(id)}"]`)?.focus();
  };
  const hands: Hands = {
    step: (step) => goTo(stepFrom(chips, here, step)),
    tie: (by) => {
      const own = here === null ? [] : tiesAt(links, here);
      const at = shownTie === null ? (by === 1 ? 0 : own.length - 1) : (own.indexOf(shownTie) + by + own.length) % own.length;
      setTie(own[at] ?? null);
    },
    zoom: (by) => setZoom((before) => Math.min(most, Math.max(least, before * by))),
    fit: () => setZoom(fitting(stage.current, scene)),
    follow: () => {
      if (here === null) return;
      if (shownTie === null) return openThing(here);
      setTrail((before) => [...before, here]);
      goTo(shownTie.from === here ? shownTie.to : shownTie.from);
    },
    goBack: () => {
      const back = trail.at(-1);
      setTrail((before) => before.slice(0, -1));
      if (back !== undefined) goTo(back);
    },
    letGo: () => {
      setTie(null);
      return shownTie !== null;
    },
  };
  const onKey = (event: KeyboardEvent) => {
    const row = networkKeys.find(({ key }) => key.toLowerCase() === event.key.toLowerCase());
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey || (row.letter && !usePreferences.getState().letterKeys))
      return;
    if (row.run(hands) === false) return;
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => setZoom(fitting(stage.current, scene)), [scene]);

  return (
    <div className="network-frame">
      <div className="network-tools">
        <button type="button" onClick={() => hands.zoom(zoomStep)} aria-label="Larger">
          +
        </button>
        <button type="button" onClick={() => hands.zoom(1 / zoomStep)} aria-label="Smaller">
          −
        </button>
        <button type="button" onClick={() => hands.fit()}>
          Whole width
        </button>
        <TieLine link={shownTie} of={here === null ? [] : tiesAt(links, here)} />
      </div>
      {/* the buttons inside take the keys; this only hears what they let through */}
      <div ref={stage} className="network-stage" role="presentation" onKeyDown={onKey}>
        <div className="network-picture" style={{ width: scene.width * zoom, height: scene.height * zoom }}>
          <svg viewBox={`0 0 ${scene.width} ${scene.height}`} aria-hidden="true">
            <g dangerouslySetInnerHTML={picture} />
            <LitTies ties={lit} />
          </svg>
          <div className="network-nodes" role="graphics-document" aria-label={name} style={{ scale: String(zoom) }}>
            {scene.columns.map((column, at) => (
              <ColumnOfNodes
                key={column.x}
                chips={scene.chips.filter(({ chip }) => chip.column === at)}
                name={`${column.word}, ${column.counted}`}
                links={links}
                current={here}
                onReach={(id) => setCurrent(id)}
                onHover={setHovered}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

const touches = ({ from, to }: Joining, id: string | null) => from === id || to === id;

/** The zoom at which the picture is as wide as its stage, never larger than drawn. */
function fitting(stage: HTMLElement | null, { width }: Scene): number {
  return stage === null || stage.clientWidth === 0 ? 1 : Math.max(least, Math.min(1, stage.clientWidth / width));
}

function LitTies({ ties }: { ties: readonly SceneTie[] }) {
  return ties.map(({ id, path, look }) => (
    <path
      key={id}
      d={path}
      fill="none"
      stroke="var(--accent)"
      strokeWidth={tieLooks[look].width + 1}
      strokeDasharray={tieLooks[look].dash ?? undefined}
    />
  ));
}

interface ColumnProps {
  readonly chips: readonly SceneChip[];
  readonly name: string;
  readonly links: readonly Link[];
  readonly current: string | null;
  readonly onReach: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

function ColumnOfNodes({ chips, name, links, current, onReach, onHover }: ColumnProps) {
  const own = chips.toSorted((a, b) => a.chip.y - b.chip.y);
  if (own.length === 0) return null;
  return (
    <div role="group" aria-label={name}>
      {own.map((each) => (
        <button
          key={each.node.id}
          type="button"
          className="network-node"
          data-node-button={each.node.id}
          tabIndex={each.node.id === current ? 0 : -1}
          style={{ left: each.chip.x, top: each.chip.y, width: each.chip.width, height: each.chip.height }}
          aria-label={nodeInWords(each, tiesAt(links, each.node.id).length)}
          onClick={() => openThing(each.node.id)}
          onFocus={() => onReach(each.node.id)}
          onPointerEnter={() => onHover(each.node.id)}
          onPointerLeave={() => onHover(null)}
        />
      ))}
    </div>
  );
}

function nodeInWords({ node, gap }: SceneChip, ties: number): string {
  const status = node.row === null ? [] : [node.row.word, ...(gap ? ['no one named responsible'] : [])];
  return [node.label, bands[node.band].one, ...(node.planned ? ['planned'] : []), ...status, plural(ties, 'tie')].join(', ');
}
