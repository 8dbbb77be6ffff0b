import { useMemo, useState } from 'react';
import { plural } from '#domain/texts/plural.ts';
import { ActItem } from './ActItem.tsx';
import { actsShown, type LedgerModel, type Whose, whose } from './ledgerModel.ts';

/** As many acts as are drawn at once. */
const chunk = 50;

/** Every act, the latest first, narrowed by whose it is and by words. */
export function ActList({ model }: { model: LedgerModel }) {
  const [choice, choose] = useState<Whose>('all');
  const [words, search] = useState('');
  const [shown, setShown] = useState(chunk);
  const acts = useMemo(() => actsShown(model, choice, words), [model, choice, words]);
  return (
    <section className="ledger-part" aria-labelledby="ledger-acts">
      <h2 id="ledger-acts">What was recorded</h2>
      <div className="ledger-tools">
        <fieldset>
          <legend className="heard">Whose entries</legend>
          {Object.entries(whose).map(([name, word]) => (
            <label key={name}>
              <input type="radio" name="ledger-whose" checked={choice === name} onChange={() => choose(name as Whose)} /> {word}
            </label>
          ))}
        </fieldset>
        <label>
          About{' '}
          <input
            type="search"
            value={words}
            placeholder="a milestone, an actor, a word"
            onChange={(event) => search(event.currentTarget.value)}
          />
        </label>
      </div>
      <p className="quiet small" role="status">
        Showing {Math.min(shown, acts.length)} of {plural(acts.length, 'act')}, the latest first.
      </p>
      <ol className="ledger-acts" aria-label="Acts, the latest first">
        {acts.slice(0, shown).map((act) => (
          <ActItem key={act.name} model={model} act={act} />
        ))}
      </ol>
      {acts.length > shown && (
        <button type="button" className="door" onClick={() => setShown(shown + chunk)}>
          Show {Math.min(chunk, acts.length - shown)} more
        </button>
      )}
    </section>
  );
}
