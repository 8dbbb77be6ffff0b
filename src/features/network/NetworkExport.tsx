import { useEffect, useRef } from 'react';
import { asOfInFile } from '#domain/record/asOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import { answered, useAsked } from '#state/asked.ts';
import { useView } from '#state/view.ts';
import { download } from '#ui/download.ts';
import { useAttempt } from '#ui/useAttempt.ts';
import type { Leaving } from './graphFileOf.ts';
import { networkFormats } from './networkFormats.ts';

interface Props {
  readonly index: RecordIndex;
  /** What the file's name calls it. */
  readonly name: string;
  /** Whether the picture is still that of before: what it would carry is not what the page says. */
  readonly composing?: boolean;
  /** Makes what is in view into what a file carries. */
  readonly onLeave: () => Leaving;
}

/** Takes the network away as a file: exactly what is in view, with where it comes from inside. */
export function NetworkExport({ index, name, composing = false, onLeave }: Props) {
  const { said, attempt } = useAttempt();
  const box = useRef<HTMLDetailsElement>(null);
  const asked = useAsked((state) => state.asked === `export ${name}`);
  useEffect(() => {
    if (!asked || box.current === null) return;
    box.current.open = true;
    box.current.querySelector('button')?.focus();
    answered(`export ${name}`);
  }, [asked, name]);
  const save = ({ word, ending, make, holds }: (typeof networkFormats)[number]) =>
    attempt(word, async () => {
      const fileName = `phasewatch-${index.record.edition.id.replace('@', '-')}-${name}${asOfInFile(useView.getState().view)}${ending}`;
      const { file, scene, withheld } = onLeave();
      download(fileName, await make(file, scene));
      const { nodes, ties } = holds === undefined ? file : holds(file);
      const counted = [
        nodes.length > 0 && plural(nodes.length, 'node'),
        (ties.length > 0 || nodes.length === 0) && plural(ties.length, 'tie'),
      ];
      return `${fileName}: ${counted.filter((part) => part !== false).join(' and ')}${withheld === 0 ? '' : `, ${withheld} withheld`}.`;
    });
  return (
    <details ref={box} className="network-export">
      <summary>Export</summary>
      <ul>
        {networkFormats.map((format) => (
          <li key={format.ending}>
            <button type="button" className="door" disabled={composing} onClick={() => void save(format)}>
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
