import { useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, useRef, useState } from 'react';
import { ApiError } from '#data/ApiError.ts';
import { putLedgers, recordAct } from '#data/ledgers.ts';
import type { ImportPlan } from '#domain/imports/ImportPlan.ts';
import type { Reading } from '#domain/record/Reading.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import type { Mapping } from '#domain/tables/Mapping.ts';
import { signAs, useAuthor } from '#state/author.ts';
import { Sentence } from '#ui/Sentence.tsx';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { planInWorker } from './planInWorker.ts';

interface Read {
  readonly file: File;
  /** How the reader wants its columns read, at once; the plan follows. */
  readonly mapping: Mapping | null;
  readonly plan: Reading<ImportPlan>;
  /** The edition of the record that it was planned upon. */
  readonly upon: string;
}

interface Props {
  readonly index: RecordIndex;
  /** The ids of all agreements that there are. */
  readonly taken: readonly string[];
}

/** So many faults are listed; the rest is counted. */
const most = 50;

/** Takes a file in: what it would do is shown row by row, and nothing is recorded before that is accepted. All or nothing. */
export function ImportPanel({ index, taken }: Props) {
  const client = useQueryClient();
  const name = useAuthor((author) => author.name);
  const [read, setRead] = useState<Read | null>(null);
  const [said, say] = useState('');
  const [refused, refuse] = useState<readonly string[]>([]);
  const by = name.trim() || 'Import';
  const upon = index.record.edition.id;
  const last = useRef(0);
  const once = useOneAtATime();
  const plan = async (file: File, mapping?: Mapping) => {
    refuse([]);
    last.current += 1;
    const mine = last.current;
    const ground = { by, recorded: new Date().toISOString(), taken, shown: index.record, mapping };
    const planned = await planInWorker(file, ground);
    // an answer that a later question overtook says nothing any more
    if (mine === last.current) setRead({ file, mapping: mapping ?? null, plan: planned, upon });
  };
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file === undefined) return;
    currentTarget.value = '';
    say(`Reading ${file.name} …`);
    setRead(null);
    await plan(file);
    say('');
  };
  const record = async ({ agreements, into, table }: ImportPlan) => {
    if (read !== null && into !== null && read.upon !== upon) {
      await plan(read.file, table?.mapping);
      say('Meanwhile something else was recorded: what the file would do now is below. Look at it once more.');
      return;
    }
    say('Recording …');
    try {
      if (agreements.length > 0)
        await putLedgers(
          client,
          agreements.map(({ ledger }) => ledger),
        );
      if (into !== null && into.entries.length > 0) await recordAct(client, into.agreement, { by, entries: into.entries });
      setRead(null);
      say(
        agreements.length > 0
          ? `${plural(agreements.length, 'agreement is', 'agreements are')} recorded; ${agreements.length === 1 ? 'it stands' : 'they stand'} in the list above.`
          : `${plural(into?.entries.length ?? 0, 'thing is', 'things are')} recorded; the ledger can take it back.`,
      );
    } catch (error) {
      say('');
      refuse(error instanceof ApiError ? [error.message, ...error.problems] : [String(error)]);
    }
  };
  const problems = read === null || read.plan.ok ? refused : read.plan.problems;
  return (
    <section className="import" aria-labelledby="import">
      <h2 id="import">Import</h2>
      <p>
        A table of coded scores (columns accord, year, provision, implementation), a table of milestones, actors or phases for the agreement
        that is shown, a ledger or a record of Phasewatch. The file stays in this browser; nothing is recorded before you have seen what it
        does.
      </p>
      <p className="import-head">
        <label>
          File <input type="file" accept=".csv,.tsv,.tab,.json,text/csv,application/json" onChange={(event) => void choose(event)} />
        </label>
        <label>
          Recorded by{' '}
          <input value={name} placeholder="Analyst A" autoComplete="name" onChange={(event) => signAs(event.currentTarget.value)} />
        </label>
      </p>
      <p role="status">{said}</p>
      {problems.length > 0 && (
        <Sentence bold={read === null ? 'Nothing was recorded.' : `${read.file.name} cannot be imported. Nothing was recorded.`} urgent>
          {plural(problems.length, 'thing is', 'things are')} wrong with it.
        </Sentence>
      )}
      {problems.length > 0 && (
        <ol className="problems" aria-label="What is wrong with it">
          {problems.slice(0, most).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {problems.length > most && <li>and {problems.length - most} more</li>}
        </ol>
      )}
      {read?.plan.ok && (
        <ImportPreview
          index={index}
          name={read.file.name}
          plan={read.plan.value}
          mapping={read.mapping}
          onMap={(mapping) => {
            setRead({ ...read, mapping });
            void plan(read.file, mapping);
          }}
          onRecord={(chosen) => once('record', () => record(chosen))}
          onLeave={() => setRead(null)}
        />
      )}
    </section>
  );
}
