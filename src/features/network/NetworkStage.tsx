import { type KeyboardEvent, memo, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { tieLooks } from '#domain/network/tieLook.ts';
import { usePreferences } from '#state/preferences.ts';
import { openThing } from '#state/view.ts';
import type { Point, Region } from '#drawing/placing/Placement.ts';
import { drawSvg, screenColours } from '#drawing/scene/drawSvg.ts';
import { LineKey } from './LineKey.tsx';
import { isLarge } from '#drawing/scene/isLarge.ts';
import { NetworkCanvas } from './NetworkCanvas.tsx';
import { type Hands, networkKeys, zoomStep } from './networkKeys.ts';
import { NodeLayer } from './NodeLayer.tsx';
import { NodeSearch } from './NodeSearch.tsx';
import { type Joining, pathOf } from '#drawing/placing/routes.ts';
import type { Scene, SceneTie } from '#drawing/scene/scene.ts';
import { type Said, TieLine } from './TieLine.tsx';
import { Toolbar } from './Toolbar.tsx';
import { tieAt } from '#drawing/scene/tieAt.ts';
import { useZoom } from './useZoom.ts';
import { stepFrom, tiesByNode } from './walk.ts';
import './NetworkStage.css';

interface Props {
  /** What the drawing is called. */
  readonly name: string;
  readonly scene: Scene;
  /** Everything that joins nodes in view; also what is shown by no line. */
  readonly links: readonly Joining[];
  /** Says one of them in words. */
  readonly say: (id: string) => Said | null;
  /** Narrows the network to what is so many steps around a node; without it, nothing does. */
  readonly onAround?: (id: string, steps: number) => void;
}

/** So near to a line is on it, and so far may a pointer go between press and release. Pixels of the screen. */
const still = 6;

/**
 * The drawing with its keyboard: one stop for the tab key, arrows along bands, N and P along the ties of a node. The
 * picture itself is silent; above it lies a layer of buttons, one for each node.
 */
export function NetworkStage({ name, scene, links, say, onAround }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<HTMLDivElement | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [tie, setTie] = useState<Joining | null>(null);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [region, setRegion] = useState<Region | null>(null);
  const { room, zoom, zoomBy, fit } = useZoom(stage, scene.width);
  useEffect(() => {
    // what was chosen stays in sight when what it opened takes half the room
    if (current !== null && room > 0)
      stage?.querySelector(`[data-node-button="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [stage, room, current]);
  const large = isLarge(scene.chips.length, scene.ties.length);
  const chips = useMemo(() => scene.chips.map(({ chip }) => chip), [scene]);
  const byNode = useMemo(() => tiesByNode(links), [links]);
  const counts = useMemo(() => new Map([...byNode].map(([id, own]) => [id, own.length])), [byNode]);
  const first = useMemo(() => stepFrom(chips, null, 'first'), [chips]);
  const here = current !== null && chips.some(({ id }) => id === current) ? current : first;
  const own = here === null ? [] : (byNode.get(here) ?? []);
  const shownTie = tie !== null && own.includes(tie) ? tie : null;
  const lit =
    shownTie === null
      ? scene.ties.filter(({ from, to }) => [from, to].some((end) => end === (hovered ?? current)))
      : scene.ties.filter(({ id }) => id === shownTie.id);

  const goTo = (id: string | null) => {
    // a node out of sight gets its button first
    flushSync(() => {
      setCurrent(id);
      setTie(null);
    });
    if (id !== null) stage?.querySelector<HTMLElement>(`[data-node-button="${CSS.escape(id)}"]`)?.focus();
  };
  const hands: Hands = {
    step: (step) => goTo(stepFrom(chips, here, step)),
    tie: (by) => {
      const at = shownTie === null ? (by === 1 ? 0 : own.length - 1) : (own.indexOf(shownTie) + by + own.length) % own.length;
      setTie(own[at] ?? null);
    },
    zoom: zoomBy,
    fit,
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
    search: () => frame.current?.querySelector<HTMLElement>('[type=search]')?.focus(),
    around: (steps) => here !== null && onAround?.(here, steps),
    letGo: () => {
      setTie(null);
      return shownTie !== null;
    },
  };
  const pressed = useRef<Point | null>(null);
  /** A press on a line chooses its tie: it is said, and lights up. Paper that was dragged was not pressed. */
  const onPress = ({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) => {
    const from = pressed.current;
    if (from === null || Math.hypot(clientX - from.x, clientY - from.y) > still || (target instanceof Element && target.closest('button')))
      return;
    const { left, top } = currentTarget.getBoundingClientRect();
    const found = tieAt(scene, { x: (clientX - left) / zoom, y: (clientY - top) / zoom }, still / zoom);
    const link = links.find(({ id }) => id === found?.id);
    if (link === undefined) return;
    setCurrent(link.from);
    setTie(link);
  };
  const onKey = (event: KeyboardEvent) => {
    const row = networkKeys.find(({ key }) => key.toLowerCase() === event.key.toLowerCase());
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey || (row.letter && !usePreferences.getState().letterKeys))
      return;
    if (row.run(hands) === false) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={frame} className="network-frame">
      <div className="network-tools">
        <Toolbar name="Picture">
          <button type="button" onClick={() => zoomBy(zoomStep)} aria-label="Larger">
            +
          </button>
          <button type="button" onClick={() => zoomBy(1 / zoomStep)} aria-label="Smaller">
            −
          </button>
          <button type="button" onClick={fit}>
            Whole width
          </button>
        </Toolbar>
        <NodeSearch chips={scene.chips} onGo={goTo} />
        <TieLine
          said={shownTie === null ? null : say(shownTie.id)}
          at={shownTie === null ? 0 : own.indexOf(shownTie) + 1}
          of={own.length}
        />
      </div>
      <LineKey scene={scene} />
      {/* the buttons inside take the keys; this only hears what they let through */}
      <div ref={setStage} className="network-stage" role="presentation" onKeyDown={onKey}>
        {/* a pointer's way to what N and P reach by keyboard */}
        <div
          className="network-picture"
          role="presentation"
          onPointerDown={({ clientX, clientY }) => (pressed.current = { x: clientX, y: clientY })}
          onClick={onPress}
          style={{ width: scene.width * zoom, height: scene.height * zoom }}
        >
          <Heads scene={scene} zoom={zoom} />
          {large ? <NetworkCanvas scene={scene} zoom={zoom} stage={stage} onDrawn={setRegion} /> : <Picture scene={scene} />}
          <svg viewBox={`0 0 ${scene.width} ${scene.height}`} aria-hidden="true">
            <LitTies ties={lit} />
          </svg>
          <div className="network-nodes" style={{ scale: String(zoom) }}>
            <NodeLayer
              name={name}
              scene={scene}
              ties={counts}
              current={here}
              region={large ? (region ?? nowhere) : null}
              onReach={setCurrent}
              onHover={setHovered}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

/** As high as the heads of columns are drawn, with the air below them. Pixels of the picture. */
const headHeight = 34;

/** The heads of the columns, as they are drawn: they stay in sight where a long picture is scrolled. */
function Heads({ scene: { columns }, zoom }: { scene: Scene; zoom: number }) {
  if (columns.length === 0) return null;
  return (
    <div className="network-heads" aria-hidden="true">
      <div style={{ height: headHeight * zoom }} />
      <div style={{ scale: String(zoom) }}>
        {columns.map(({ column, x, width, word, counted }) => (
          <p key={column} style={{ left: x, width }}>
            <b>{word}</b> {counted}
          </p>
        ))}
      </div>
    </div>
  );
}

const nowhere: Region = { left: 0, top: 0, right: 0, bottom: 0 };

const Picture = memo(function Picture({ scene }: { scene: Scene }) {
  const picture = useMemo(() => ({ __html: drawSvg(scene, screenColours) }), [scene]);
  return <svg viewBox={`0 0 ${scene.width} ${scene.height}`} aria-hidden="true" dangerouslySetInnerHTML={picture} />;
});

function LitTies({ ties }: { ties: readonly SceneTie[] }) {
  return ties.map(({ id, way, look, width }) => (
    <path
      key={id}
      d={pathOf(way)}
      fill="none"
      stroke="var(--accent)"
      strokeWidth={width + 1}
      strokeDasharray={tieLooks[look].dash ?? undefined}
    />
  ));
}
