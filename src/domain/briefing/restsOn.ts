import { flags } from '#domain/kinds/flags.ts';
import { reliabilities } from '#domain/kinds/handling.ts';
import { isCarriedOver } from '#domain/people/claimantName.ts';
import { whoIsSilent, type WhoLimits, whoLimits, whoSays, type WhoSays } from '#domain/people/whoSays.ts';
import { drawerNames } from '#domain/record/drawers.ts';
import type { Source } from '#domain/record/record.ts';
import { isStandIn } from '#domain/record/standIns.ts';
import { capital } from '#domain/texts/capital.ts';
import { eitherOf } from '#domain/texts/eitherOf.ts';
import { inWords } from '#domain/texts/inWords.ts';
import { plural } from '#domain/texts/plural.ts';
import { claimDatesIn } from '#domain/quotes/sourcesReporting.ts';
import { sourceStates } from '#domain/texts/sourceStates.ts';
import { type Block, plain, quiet, type Run, strong } from './Briefing.ts';
import { type BriefingScope, rowsOf, wholeOf } from './BriefingScope.ts';
import { sourceNumber } from './quoteRuns.ts';

/** Sources, information cut-off, on whose word it stands, what narrows it and what is withheld. */
export function restsOn(scope: BriefingScope, cutOff: string): Block[] {
  const { sources } = scope.index.record;
  const all = scope.whole.record.sources.length;
  const counted = sources.length === all ? '' : `${sources.length} of `;
  return [
    { kind: 'heading', level: 2, text: 'What this rests on', note: `${counted}${plural(all, 'source')}` },
    ...(sources.length === 0
      ? [paragraph([plain(all === 0 ? 'No source is recorded.' : 'What it rests on is withheld.')])]
      : [{ kind: 'list' as const, items: sources.map((source) => sourceRuns(scope, source)) }]),
    paragraph([strong(cutOff), plain(' A claim is not a fact: nothing here was verified by Phasewatch.')]),
    ...voicesOf(scope),
    ...(scope.narrowed === ''
      ? []
      : [paragraph([strong('Narrowed: '), plain(`${scope.narrowed}. Scores obey the phase, never a filter.`)])]),
    ...withheldOf(scope),
  ];
}

const paragraph = (runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });

function sourceRuns({ index }: BriefingScope, source: Source): Run[] {
  const { sources } = index.record;
  const { id, title, reliability, address } = source;
  return [
    ...(sources.length > 1 ? [strong(`${sourceNumber(sources, id)} `)] : []),
    { set: 'quote', text: title },
    plain(isStandIn(source) ? ' is known by these words; the rest is withheld.' : sourceStates(source, claimDatesIn(index, source))),
    ...(reliability === null ? [] : [plain(` Graded ${reliability}, ${reliabilities[reliability].word}.`)]),
    ...(address === null ? [] : [quiet(` ${address}`)]),
  ];
}

function voicesOf(scope: BriefingScope): Block[] {
  const { index, whole } = scope;
  const rows = rowsOf(scope);
  const said = whoSays(index, rows);
  const all = wholeOf(scope, rows);
  const unheard = new Set(whoIsSilent(whole, all));
  // whoever is silent, and may be named
  const silent = whoIsSilent(index, rows).filter((name) => unheard.has(name));
  const withheld = all.filter(({ lead }, at) => lead !== null && rows[at]?.lead === null).length;
  if (said.length + withheld === 0) return [];
  const counted = [
    ...said.map((line) => `${nameOf(line)}${line.carriedOver ? ', by carried-over attribution,' : ''} ${line.rows.length}`),
    ...(withheld === 0 ? [] : [`withheld ${withheld}`]),
    ...(silent.length === 0 ? [] : [`${eitherOf(silent)} 0`]),
  ];
  const limiting = limitsInWords(whoLimits(whole, all), whoLimits(index, rows));
  const carried = rows.some(({ claims }) => claims.some(isCarriedOver));
  return [
    paragraph([
      strong(`Who says so, for ${plural(rows.length, 'milestone')}: `),
      plain(`${counted.join('; ')}. ${limiting.join(' ')}`.trim()),
      ...(carried ? [quiet(' * Named a sentence or more before: inferred, and so marked.')] : []),
    ]),
  ];
}

/** How many milestones bear each flag that claims raise, of all, and by whom, as far as that may be told. */
function limitsInWords(all: readonly WhoLimits[], told: readonly WhoLimits[]): string[] {
  return all.map(({ flag, rows }) => {
    const own = told.find((each) => each.flag === flag);
    const voices = [...(own?.voices.map(nameOf) ?? []), ...(own?.rows.length === rows.length ? [] : ['what is withheld'])];
    return `${capital(inWords(rows.length))} ${flags[flag].word} by ${voices.join('; ')}.`;
  });
}

const nameOf = ({ label, carriedOver }: WhoSays) => `${label}${carriedOver ? '*' : ''}`;

function withheldOf({ released: { withheld, changed, quotes } }: BriefingScope): Block[] {
  const told = drawerNames.flatMap((drawer) => [
    ...(withheld[drawer] === 0 ? [] : [`${drawer} left out: ${withheld[drawer]}`]),
    ...(changed[drawer] === 0 ? [] : [`${drawer} in other words or without some of what they hold: ${changed[drawer]}`]),
  ]);
  if (told.length + quotes === 0) return [];
  return [
    paragraph([
      strong('Withheld for their handling. '),
      plain(`${capital([...told, `quotes left out: ${quotes}`].join('; '))}. Statuses, flags and scores are those of the whole record.`),
    ]),
  ];
}
