import { useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, useRef, useState } from 'react';
import { ApiError } from '#data/ApiError.ts';
import { catchUp } from '#data/ledgers.ts';
import { agreementQuery } from '#data/queries.ts';
import type { ImportPlan } from '#domain/imports/ImportPlan.ts';
import type { Reading } from '#domain/record/Reading.ts';
import type { AgreementSummary } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { nameMissing } from '#domain/recording/nameMissing.ts';
import { plural } from '#domain/texts/plural.ts';
import type { Mapping } from '#domain/tables/Mapping.ts';
import { signAs, useAuthor } from '#state/author.ts';
import { landFocus } from '#ui/landFocus.ts';
import { Sentence } from '#ui/Sentence.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { planInWorker } from './planInWorker.ts';
import { recordPlan } from './recordPlan.ts';

interface Read {
  readonly file: File;
  /** How the reader wants its columns read, at once; the plan follows. */
  readonly mapping: Mapping | null;
  readonly plan: Reading<ImportPlan>;
}

interface Props {
  readonly index: RecordIndex;
  /** All agreements that there are; null before that is known. */
  readonly there: readonly AgreementSummary[] | null;
}

/** So many faults are listed; the rest is counted. */
const most = 50;

/** Takes a file in: what it would do is shown row by row, and nothing is recorded before that is accepted. All or nothing. */
export function ImportPanel({ index, there }: Props) {
  const client = useQueryClient();
  const name = useAuthor((author) => author.name);
  const [read, setRead] = useState<Read | null>(null);
  const [said, say] = useState('');
  const [refused, refuse] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const last = useRef(0);
  const planned = async (file: File, mapping: Mapping | null) => {
    // of the record as it stands, whatever moment the page shows
    const shown = await client.fetchQuery(agreementQuery(index.record.agreement.id));
    const own = there?.find(({ id }) => id === shown.agreement.id)?.own ?? 0;
    const taken = there?.map(({ id }) => id) ?? [];
    const ground = { by: name.trim() || '-', recorded: new Date().toISOString(), taken, shown, own, mapping };
    return planInWorker(file, ground);
  };
  const plan = async (file: File, mapping: Mapping | null) => {
    refuse([]);
    last.current += 1;
    const mine = last.current;
    const reading = await planned(file, mapping);
    // an answer that a later question overtook says nothing any more
    if (mine === last.current) setRead({ file, mapping, plan: reading });
  };
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file === undefined) return;
    currentTarget.value = '';
    say(`Reading ${file.name} …`);
    setRead(null);
    await plan(file, null);
    say('');
  };
  const record = async ({ file, mapping }: Read, seen: ImportPlan) => {
    if (name.trim() === '') return refuse([nameMissing]);
    setBusy(true);
    refuse([]);
    say('Recording …');
    try {
      say(await recordPlan(client, name.trim(), seen, () => planned(file, mapping)));
      setRead(null);
      landFocus('import-said');
    } catch (error) {
      say('');
      if (error instanceof ApiError && error.status === 409) {
        await catchUp(client, index.record.agreement.id);
        await plan(file, mapping);
        say('Meanwhile something else was recorded of what the file holds. Nothing of the file is recorded: see what it would do now.');
      } else refuse(error instanceof ApiError ? [error.message, ...error.problems] : [String(error)]);
    } finally {
      setBusy(false);
    }
  };
  const problems = read === null || read.plan.ok ? refused : read.plan.problems;
  return (
    <section className="import" aria-labelledby="import">
      <h2 id="import" tabIndex={-1}>
        Import
      </h2>
      <p>
        A table of coded scores (columns accord, year, provision, implementation), a table of milestones, actors or phases for the agreement
        that is shown, a ledger or a record of Phasewatch. The file stays in this browser; nothing is recorded before you have seen what it
        does.
      </p>
      <p className="import-head">
        <label>
          File{' '}
          <input
            type="file"
            disabled={there === null || busy}
            accept=".csv,.tsv,.tab,.json,text/csv,application/json"
            onChange={(event) => void choose(event)}
          />
        </label>
        <label>
          Recorded by{' '}
          <input value={name} placeholder="Analyst A" autoComplete="name" onChange={(event) => signAs(event.currentTarget.value)} />
        </label>
      </p>
      <p role="status" id="import-said" tabIndex={-1}>
        {said}
      </p>
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
          busy={busy}
          onRecord={(seen) => record(read, seen)}
          onLeave={() => {
            setRead(null);
            landFocus('import');
          }}
        />
      )}
    </section>
  );
}
