import { type FormEvent, useEffect, useState } from 'react';
import { closeDialog, dialogProps } from '#state/dialogs.ts';
import { linkTo } from '#state/link.ts';
import { forgetView, rereadSavedViews, saveView, useSavedViews } from '#state/savedViews.ts';
import { showAddress } from '#state/view.ts';
import { CopyLink } from '#ui/CopyLink.tsx';

/** The views that the reader gave a name, and the way to give this one a name. */
export function ViewsDialog() {
  useEffect(rereadSavedViews, []);
  const { views, trouble } = useSavedViews();
  const [name, setName] = useState('');
  const [said, say] = useState('');
  const replaces = views.some((view) => view.name === name.trim());
  const save = (event: FormEvent) => {
    event.preventDefault();
    const refusal = saveView(name, new URL(linkTo()).search);
    say(refusal ?? `“${name.trim()}” is saved in this browser.`);
    if (refusal === null) setName('');
  };
  const open = (search: string) => {
    closeDialog('views');
    showAddress(search);
  };
  return (
    <dialog {...dialogProps('views')} className="dialog views">
      <h2 id="dialog-views-title">Views</h2>
      <form onSubmit={save}>
        <label>
          Save what is shown now as <input value={name} autoComplete="off" onChange={(event) => setName(event.currentTarget.value)} />
        </label>{' '}
        <button type="submit" className="door">
          {replaces ? 'Replace the view of this name' : 'Save'}
        </button>
      </form>
      <p role="status" className="small">
        {said || trouble}
      </p>
      {views.length === 0 ? (
        <p className="quiet">No view is saved in this browser yet.</p>
      ) : (
        <ul aria-label="Saved views">
          {views.map(({ name: own, search }) => (
            <li key={own}>
              <button type="button" className="door" onClick={() => open(search)}>
                {own}
              </button>
              <CopyLink of={`“${own}”`} link={() => new URL(search, location.href).href} />
              <button type="button" aria-label={`Forget “${own}”`} onClick={() => say(forgetView(own) ?? `“${own}” is forgotten.`)}>
                Forget
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" className="door" onClick={() => closeDialog('views')}>
          Close
        </button>
      </p>
    </dialog>
  );
}
