import { noteKinds } from '#domain/kinds/noteKinds.ts';
import type { Note } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { notesPart } from '#state/pageParts.ts';
import { LinkWords } from './Links.tsx';
import { Part } from './Part.tsx';
import { ThingLinks } from './ThingLink.tsx';

interface Props {
  readonly index: RecordIndex;
  readonly notes: readonly Note[];
  readonly here: string;
}

/** What the record keeps beside its claims, a part for each kind: risks, what is told in two ways, what is not stated. */
export function NotesPart({ index, notes, here }: Props) {
  const parts = Object.entries(noteKinds).flatMap(([kind, { heading }]) => {
    const own = notes.filter((note) => note.kind === kind);
    return own.length === 0 ? [] : [{ kind, heading, own }];
  });
  return parts.map(({ kind, heading, own }, at) => (
    <Part key={kind} heading={heading} id={at === 0 ? notesPart : undefined}>
      <ul className="notes">
        {own.map((note) => (
          <NoteEntry key={note.id} index={index} note={note} here={here} />
        ))}
      </ul>
    </Part>
  ));
}

function NoteEntry({ index, note, here }: { index: RecordIndex; note: Note; here: string }) {
  const others = note.about.filter((id) => id !== here);
  return (
    <li className="note">
      <p>{note.text}</p>
      <LinkWords index={index} link={note} />
      {others.length > 0 && (
        <p className="terms">
          On <ThingLinks index={index} ids={others} />
        </p>
      )}
    </li>
  );
}
