import { useState } from 'react';
import type { NetworkEdge } from '#domain/network/network.ts';
import type { RecordIndex } from '#domain/recordIndex.ts';
import { plural } from '#i18n/plural.ts';
import { download } from '#ui/download.ts';
import { graphFileOf } from './graphFileOf.ts';
import { networkFormats } from './networkFormats.ts';
import type { Scene } from './scene.ts';

interface Props {
  readonly index: RecordIndex;
  readonly scene: Scene;
  readonly edges: readonly NetworkEdge[];
  /** Phase, filters and what is left out, in words. */
  readonly shown: string;
}

/** Takes the network away as a file: exactly what is in view, with where it comes from inside. */
export function NetworkExport({ index, scene, edges, shown }: Props) {
  const [said, setSaid] = useState('');
  const save = async ({ word, ending, make }: (typeof networkFormats)[number]) => {
    const name = `phasewatch-${index.record.edition.id.replace('@', '-')}-network${ending}`;
    try {
      const { file, withheld } = graphFileOf(index, scene, edges, shown, location.href);
      download(name, await make(file, scene));
      setSaid(
        `${name}: ${plural(file.nodes.length, 'node')} and ${plural(file.ties.length, 'tie')}${withheld === 0 ? '' : `, ${withheld} withheld`}.`,
      );
    } catch (reason) {
      setSaid(`${word} was not made. ${reason instanceof Error ? reason.message : String(reason)}`);
    }
  };
  return (
    <details className="network-export">
      <summary>Export</summary>
      <ul>
        {networkFormats.map((format) => (
          <li key={format.ending}>
            <button type="button" className="door" onClick={() => void save(format)}>
              {format.word}
            </button>
          </li>
        ))}
      </ul>
      <p className="small" role="status">
        {said}
      </p>
    </details>
  );
}
