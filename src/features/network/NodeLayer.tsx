import { memo } from 'react';
import { bands } from '#domain/network/bands.ts';
import { plural } from '#domain/texts/plural.ts';
import { openThing } from '#state/view.ts';
import type { Region } from '#drawing/placing/Placement.ts';
import type { Scene, SceneChip } from '#drawing/scene/scene.ts';

interface Props {
  readonly name: string;
  readonly scene: Scene;
  /** How many ties each node has, by its id. */
  readonly ties: ReadonlyMap<string, number>;
  /** The node that the tab key comes to. */
  readonly current: string | null;
  /** The part of the picture whose nodes get a button, beside the current one; null for all of it. */
  readonly region: Region | null;
  readonly onReach: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

/** Above the silent picture, a button for each node: those of a column are a group, counted whole even where few are in sight. */
export const NodeLayer = memo(function NodeLayer({ name, scene, ties, current, region, onReach, onHover }: Props) {
  return (
    <div role="graphics-document" aria-label={name}>
      {scene.columns.map(({ column, word, counted }) => {
        const own = scene.chips.filter(
          ({ chip, node }) => chip.column === column && (region === null || node.id === current || reaches(chip, region)),
        );
        return (
          own.length > 0 && (
            <div key={column} role="group" aria-label={`${word}, ${counted}`}>
              {own
                .toSorted((a, b) => a.chip.y - b.chip.y)
                .map((each) => (
                  <NodeButton
                    key={each.node.id}
                    drawn={each}
                    ties={ties.get(each.node.id) ?? 0}
                    reached={each.node.id === current}
                    onReach={onReach}
                    onHover={onHover}
                  />
                ))}
            </div>
          )
        );
      })}
    </div>
  );
});

const reaches = ({ y, height }: SceneChip['chip'], { top, bottom }: Region) => y <= bottom && y + height >= top;

interface ButtonProps extends Pick<Props, 'onReach' | 'onHover'> {
  readonly drawn: SceneChip;
  readonly ties: number;
  readonly reached: boolean;
}

const NodeButton = memo(function NodeButton({ drawn, ties, reached, onReach, onHover }: ButtonProps) {
  const {
    node: { id },
    chip: { x, y, width, height },
  } = drawn;
  return (
    <button
      type="button"
      className="network-node"
      data-node-button={id}
      tabIndex={reached ? 0 : -1}
      style={{ left: x, top: y, width, height }}
      aria-label={nodeInWords(drawn, ties)}
      onClick={() => openThing(id)}
      onFocus={() => onReach(id)}
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover(null)}
    />
  );
});

function nodeInWords({ node, gap }: SceneChip, ties: number): string {
  const status = node.row === null ? [] : [node.row.word, ...(gap ? ['no one named responsible'] : [])];
  return [node.label, bands[node.band].one, ...(node.planned ? ['planned'] : []), ...status, plural(ties, 'tie')].join(', ');
}
