import type { Draft } from '#domain/recording/Draft.ts';
import { signAs } from '#state/author.ts';
import { changeDraft } from '#state/drafts.ts';
import { described, Labelled } from './Labelled.tsx';

interface Props {
  readonly draft: Draft;
  readonly by: string;
  readonly whyFault: string | null;
  readonly byFault: string | null;
}

const why = {
  name: 'why',
  word: 'Why',
  control: 'words',
  hint: 'It stands in the ledger beside the entry: what was read, or what was wrong.',
} as const;
const name = {
  name: 'by',
  word: 'Recorded by',
  control: 'line',
  hint: 'Kept in this browser, and in every entry that you record.',
} as const;

/** What every act bears: its reason and who records it. The name is asked for once and can be changed. */
export function Signature({ draft, by, whyFault, byFault }: Props) {
  return (
    <>
      <Labelled field={why} fault={whyFault}>
        <textarea
          rows={2}
          {...described(why, whyFault)}
          value={draft.why}
          onChange={({ currentTarget: { value } }) => changeDraft(draft.id, () => ({ why: value }))}
        />
      </Labelled>
      <Labelled field={name} fault={byFault}>
        <input
          type="text"
          className="record-short"
          placeholder="Analyst A"
          {...described(name, byFault)}
          value={by}
          onChange={({ currentTarget: { value } }) => signAs(value)}
        />
      </Labelled>
    </>
  );
}
