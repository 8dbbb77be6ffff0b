import { choiceIn, choicesIn, choiceWord } from '#domain/milestones/phaseChoices.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { showPhase, useView } from '#state/view.ts';
import './PhaseSwitch.css';

/** A radio for each phase that the record has: which of them the page shows. Nothing where there is one phase and nothing beside it. */
export function PhaseSwitch({ index }: { index: RecordIndex }) {
  const chosen = choiceIn(
    index,
    useView(({ view }) => view.phase),
  );
  const choices = choicesIn(index);
  if (choices.length < 3) return null;
  return (
    <div className="phase-switch" role="radiogroup" aria-label="Phase">
      {choices.map((choice) => (
        <label key={choice} data-chosen={choice === chosen || undefined}>
          <input type="radio" name="phase" value={choice} checked={choice === chosen} onChange={() => showPhase(choice)} />
          {choiceWord(index, choice)}
        </label>
      ))}
    </div>
  );
}
