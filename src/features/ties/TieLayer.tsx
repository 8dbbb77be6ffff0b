import { useEffect, useMemo, useRef, useState } from 'react';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { bands } from '#domain/network/bands.ts';
import { networkOf } from '#domain/network/network.ts';
import { viewOf } from '#domain/network/networkView.ts';
import { sequenceOf } from '#domain/network/sequence.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { useLit } from '#state/lit.ts';
import { edgeBefore, measureEnds } from './measureEnds.ts';
import { type PlacedBracket, placeBrackets } from './placeBrackets.ts';
import { type PlacedTie, placeTies } from './placeTies.ts';
import './TieLayer.css';

/** Above so many rows or actors in view the lines would say nothing any more. */
const mostRows = 20;
const mostActors = 30;

interface Props {
  readonly index: RecordIndex;
  /** The rows as they stand on the page. */
  readonly rows: readonly MilestoneRow[];
  readonly inferred: boolean;
}

interface Drawn {
  readonly ties: readonly PlacedTie[];
  readonly brackets: readonly PlacedBracket[];
}

const none = { edges: [], conditions: [] };
const nothing: Drawn = { ties: [], brackets: [] };

/**
 * Ties from the side columns to the rows, and conditions as brackets between rows: a decoration behind lists that say the
 * same in words. It is measured after the lists are on the page and again whenever they change their size.
 */
export function TieLayer({ index, rows, inferred }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState(nothing);
  const { edges, conditions } = useMemo(() => {
    if (rows.length > mostRows) return none;
    const { nodes, edges: tied } = viewOf(networkOf(index, rows), { milestones: null, inferred, around: null });
    const actors = nodes.filter(({ band }) => bands[band].actors).length;
    if (actors > mostActors) return none;
    return { edges: tied.filter(({ nested }) => !nested), conditions: sequenceOf(index, rows, inferred).conditions };
  }, [index, rows, inferred]);

  useEffect(() => {
    const canvas = svg.current?.parentElement;
    if (canvas === null || canvas === undefined) return undefined;
    const draw = () => {
      const shown = svg.current !== null && getComputedStyle(svg.current).display !== 'none' && edges.length + conditions.length > 0;
      const ends = shown ? measureEnds(canvas) : [];
      const listed = ends.filter(({ band }) => band === 'milestones');
      setDrawn(shown ? { ties: placeTies(ends, edges), brackets: placeBrackets(listed, conditions, edgeBefore(canvas, listed)) } : nothing);
    };
    const watching = new ResizeObserver(draw);
    for (const column of canvas.children) if (column !== svg.current) watching.observe(column);
    return () => watching.disconnect();
  }, [edges, conditions]);

  return (
    <svg ref={svg} className="ties" aria-hidden="true">
      {drawn.ties.map((tie) => (
        <TiePath key={tie.id} {...tie} />
      ))}
      {drawn.brackets.map((bracket) => (
        <BracketPath key={bracket.id} {...bracket} />
      ))}
      {drawn.brackets.map((bracket) => (
        <BracketWord key={bracket.id} {...bracket} />
      ))}
    </svg>
  );
}

const useIsLit = ({ from, to }: { readonly from: string; readonly to: string }) => useLit(({ own }) => own.has(from) || own.has(to));

function TiePath(tie: PlacedTie) {
  return <path d={tie.path} data-look={tie.look} data-lit={useIsLit(tie) || undefined} />;
}

function BracketPath(bracket: PlacedBracket) {
  const look = bracket.inferred ? 'inferred' : undefined;
  return <path className="bracket" d={bracket.path} data-look={look} data-lit={useIsLit(bracket) || undefined} />;
}

/** Words are drawn after every line, so that none runs through them. */
function BracketWord(bracket: PlacedBracket) {
  const lit = useIsLit(bracket);
  if (bracket.word === null) return null;
  const { text, ...at } = bracket.word;
  const word = `“${text}”`;
  // the halo apart: where marks and letters come from two fonts, the halo of one would lie over the other
  return (
    <>
      <text {...at} className="halo">
        {word}
      </text>
      <text {...at} data-lit={lit || undefined}>
        {word}
      </text>
    </>
  );
}
