import type { ReactNode } from 'react';
import { tieLooks } from '#domain/network/tieLook.ts';
import { looksIn } from '#drawing/scene/looksIn.ts';
import type { Scene } from '#drawing/scene/scene.ts';
import './LineKey.css';

/** What the lines and outlines of a picture mean: those that occur in it. */
export function LineKey({ scene }: { scene: Scene }) {
  return (
    <ul className="line-key small quiet" aria-label="Key of the drawing">
      {looksIn(scene).map((look) => {
        const { word, width, dash, strong } = tieLooks[look];
        return (
          <Entry key={look} word={word}>
            <path
              d="M0 6H24"
              stroke={strong ? 'var(--ink)' : 'var(--tie)'}
              strokeWidth={width}
              strokeDasharray={dash ?? undefined}
              strokeLinecap={dash === null ? undefined : 'round'}
            />
          </Entry>
        );
      })}
      {scene.chips.some(({ node }) => node.planned) && (
        <Entry word="planned, does not exist yet">
          <rect x="1" y="1.5" width="22" height="9" rx="4.5" stroke="var(--ink)" strokeDasharray="4 3" />
        </Entry>
      )}
      {scene.chips.some(({ gap }) => gap) && (
        <Entry word="no one named responsible">
          <path d="M6 6H18" stroke="var(--tie)" />
          <path d="M18 1V11" stroke="var(--ink)" strokeWidth="1.5" />
        </Entry>
      )}
    </ul>
  );
}

function Entry({ word, children }: { word: string; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 24 12" width="24" height="12" fill="none" aria-hidden="true">
        {children}
      </svg>{' '}
      {word}
    </li>
  );
}
