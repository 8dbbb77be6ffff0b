import { Suspense, useEffect } from 'react';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { AsOfLine } from '#features/asof/AsOfLine.tsx';
import { toggleDialog, useDialog } from '#state/dialogs.ts';
import { linkTo } from '#state/link.ts';
import { prefer, usePreferences } from '#state/preferences.ts';
import { themes } from '#state/themes.ts';
import { useView } from '#state/view.ts';
import { CopyLink } from '#ui/CopyLink.tsx';
import { keepWhetherOwn } from './keepWhetherOwn.ts';
import { late, nothing } from './late.tsx';

const Dialogs = late(() => import('./Dialogs.tsx').then((module) => module.Dialogs));
const SinceVisit = late(() => import('#features/visits/SinceVisit.tsx').then((module) => module.SinceVisit), nothing);

/** What rules the page as a whole: links and views, colours, keys, and every command by name. */
export function MastheadTools({ index }: { index: RecordIndex | null }) {
  const dialog = useDialog(({ open }) => open);
  const theme = usePreferences((preferences) => preferences.theme);
  const { word, next } = themes[theme];
  const known = useView(({ view }) => view.known);
  useEffect(() => {
    const soon = setTimeout(() => index !== null && known === null && keepWhetherOwn(index.record), 100);
    return () => clearTimeout(soon);
  });
  return (
    <>
      <div className="masthead-tools screen-only">
        <CopyLink of="this view" link={linkTo} />
        <button type="button" onClick={() => toggleDialog('as-of')}>
          As of
        </button>
        <button type="button" data-wide onClick={() => toggleDialog('views')}>
          Views
        </button>
        <button type="button" onClick={() => prefer({ theme: next })}>
          Theme <span className="quiet">{word}</span>
        </button>
        <button type="button" data-wide onClick={() => toggleDialog('keys')}>
          Keys <kbd aria-hidden="true">?</kbd>
        </button>
        <button type="button" onClick={() => toggleDialog('commands')}>
          Commands <kbd aria-hidden="true">Ctrl K</kbd>
        </button>
        {dialog !== null && (
          <Suspense fallback={null}>
            <Dialogs open={dialog} index={index} />
          </Suspense>
        )}
      </div>
      {index !== null && (
        <>
          <AsOfLine record={index.record} />
          <Suspense fallback={null}>
            <SinceVisit index={index} />
          </Suspense>
        </>
      )}
    </>
  );
}
