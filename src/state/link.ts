import { addressVersion } from './addressVersion.ts';
import { useView, type View, writeView } from './view.ts';

/**
 * A view as a link to be sent or printed: the whole address, with the version that it is written in, so that a later page
 * knows how to read it. `part` names a part of the page to stand at.
 */
export function linkTo(change: Partial<View> = {}, part = ''): string {
  const search = writeView({ ...useView.getState().view, ...change });
  const address = new URL(location.href);
  address.search = `${search === '' ? '?' : `${search}&`}v=${addressVersion}`;
  address.hash = part;
  return address.href;
}
