import { addressVersion } from './addressVersion.ts';
import { useView, type View, writeView } from './view.ts';

/**
 * A view as a link to be sent or printed: the whole address, with the version that it is written in, so that a later page
 * knows how to read it. `part` names a part of the page to stand at.
 */
export function linkTo(change: Partial<View> = {}, part = ''): string {
  const { view } = useView.getState();
  // one of a later version, that was read as far as it could be, is written in ours
  const unknown = view.unknown.filter(([name]) => name !== 'v');
  const search = writeView({ ...view, unknown, ...change });
  const address = new URL(location.href);
  address.search = `${search === '' ? '?' : `${search}&`}v=${addressVersion}`;
  address.hash = part;
  return address.href;
}
