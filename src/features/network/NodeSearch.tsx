import { type KeyboardEvent, useState } from 'react';
import type { SceneChip } from '#drawing/scene/scene.ts';

interface Props {
  readonly chips: readonly SceneChip[];
  readonly onGo: (id: string) => void;
}

/** Finds a node of the drawing by its name: Enter goes to it, and at each further press to the next that has the words in it. */
export function NodeSearch({ chips, onGo }: Props) {
  const [sought, setSought] = useState('');
  const [went, setWent] = useState<string | null>(null);
  const words = sought.trim().toLowerCase();
  const hits = words === '' ? [] : chips.filter(({ node }) => node.label.toLowerCase().includes(words));
  const at = hits.findIndex(({ node }) => node.id === went);
  const go = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const next = hits[(at + 1) % hits.length];
    if (next === undefined) return;
    event.preventDefault();
    setWent(next.node.id);
    onGo(next.node.id);
  };
  return (
    <label className="network-search">
      <input
        type="search"
        aria-label="Find a node of the drawing"
        placeholder="Find a node"
        autoComplete="off"
        spellCheck="false"
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
        onKeyDown={go}
      />
      <span className="small quiet" role="status">
        {words !== '' && (hits.length === 0 ? 'no such node' : `${at === -1 ? '' : `${at + 1} of `}${hits.length}`)}
      </span>
    </label>
  );
}
