import type { ComponentType } from 'react';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { AsOfDialog } from '#features/asof/AsOfDialog.tsx';
import type { DialogName } from '#state/dialogs.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { ViewsDialog } from './ViewsDialog.tsx';
import '#ui/Dialog.css';
import './Dialogs.css';

const dialogs: Record<DialogName, ComponentType<{ readonly index: RecordIndex | null }>> = {
  keys: KeysDialog,
  commands: CommandPalette,
  views: ViewsDialog,
  'as-of': AsOfDialog,
};

/** The dialog that is open, if any. */
export function Dialogs({ open, index }: { open: DialogName; index: RecordIndex | null }) {
  const Open = dialogs[open];
  return <Open key={open} index={index} />;
}
