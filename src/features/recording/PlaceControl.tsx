import { placeCode } from '#domain/recording/fieldKinds.ts';
import { placeInWords } from '#domain/quotes/places.ts';
import { sentencesOf } from '#domain/quotes/sentences.ts';
import type { Place } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { capital } from '#domain/texts/capital.ts';
import type { ControlProps } from './ControlProps.ts';
import { described, Labelled } from './Labelled.tsx';
import { useTextOf } from './useTextOf.ts';

/** So much of a sentence tells which one it is. */
const longest = 60;

/** A place in the source of the first quote, from the list of its sentences. */
export function PlaceControl(props: ControlProps<'place'>) {
  const { field, draft, index, fault, onChange } = props;
  const textOf = useTextOf(index);
  const source = draft.quotes[0]?.source;
  const text = source === undefined ? null : textOf(source);
  const places = text === null ? placesOf(index, source) : sentencesOf(text).map(({ place, text: words }) => ({ place, words }));
  return (
    <Labelled {...props}>
      <select
        {...described(field, fault)}
        value={draft.texts[field.name] ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ texts: { [field.name]: value } })}
      >
        <option value="">{source === undefined ? 'choose a quote first' : 'choose …'}</option>
        {places.map(({ place, words }) => (
          <option key={placeCode(place)} value={placeCode(place)}>
            {capital(placeInWords(place))}
            {words !== '' && `: ${words.slice(0, longest)}`}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** The places of a source whose text is not at hand, as the record counts them. */
function placesOf(index: RecordIndex, source = ''): { place: Place; words: string }[] {
  const counts = index.sources.get(source)?.sentences ?? [];
  const within = counts.flatMap((count, paragraph) =>
    Array.from({ length: count }, (_, at): Place => ({ paragraph: paragraph + 1, sentence: at + 1 })),
  );
  return [{ headline: true } as const, ...within].map((place) => ({ place, words: '' }));
}
