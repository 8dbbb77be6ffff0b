import { phaseChoices, type PhaseChoice } from '#domain/kinds/phases.ts';
import { showPhase, useView } from '#state/view.ts';
import './PhaseSwitch.css';

const choices = Object.keys(phaseChoices) as PhaseChoice[];

/** Four radios: which phase the page shows. */
export function PhaseSwitch() {
  const chosen = useView(({ view }) => view.phase);
  return (
    <div className="phase-switch" role="radiogroup" aria-label="Phase">
      {choices.map((choice) => (
        <label key={choice} data-chosen={choice === chosen || undefined}>
          <input type="radio" name="phase" value={choice} checked={choice === chosen} onChange={() => showPhase(choice)} />
          {phaseChoices[choice].label}
        </label>
      ))}
    </div>
  );
}
