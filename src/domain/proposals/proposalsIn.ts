import { hedgesIn } from '#domain/english/hedgesIn.ts';
import type { Sign } from '#domain/english/signsIn.ts';
import { type Hedge, hedges as kindsOfHedge } from '#domain/kinds/claimKinds.ts';
import { pointsOf } from '#domain/kinds/statuses.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { attributionsIn } from './attributionsIn.ts';
import { bearingOf } from './bearingOf.ts';
import { carriedIn } from './carriedIn.ts';
import { conditionsIn } from './conditionsIn.ts';
import { isAbout } from './isAbout.ts';
import { isTalkedOf } from './isTalkedOf.ts';
import { milestonesIn } from './milestonesIn.ts';
import type { Proposal } from './Proposal.ts';
import { readText } from './readText.ts';
import { settledIn } from './settledIn.ts';
import { withoutStates } from './withOffices.ts';

/**
 * What a text may tell of a record, sentence by sentence, in the order of the text: a proposal for each sentence that bears on a
 * milestone or a phase, names two actors of the record, or in which one is asked and does not answer. It proposes and never decides. A text that is not
 * about the agreement (`isAbout`) proposes nothing.
 */
export function proposalsIn(text: string, index: RecordIndex): Proposal[] {
  const read = readText(index, text);
  if (!isAbout(index, read)) return [];
  const attributions = attributionsIn(read);
  const about = carriedIn(
    read,
    settledIn(
      index,
      read.map((each) => milestonesIn(index, each)),
    ),
  );
  return read.flatMap((each, at): Proposal[] => {
    const { place, words, actors, signs, spoken } = each;
    const { milestones: found = [], phases = [], from = null } = about[at] ?? {};
    const milestones = found.map((own) => ({ ...own, talkedOf: isTalkedOf(each, own.words) }));
    const noReply = spoken?.act.kind === 'declines' && actors.length > 0;
    const named = new Set(withoutStates(actors).map(({ id }) => id)).size;
    if (milestones.length + phases.length === 0 && !noReply && named < 2) return [];
    const hedges = hedgesIn(each.text, each.start, words);
    const signsOf = (...kinds: readonly Sign[]) => signs.filter(({ kind }) => kinds.includes(kind)).map(spanOf);
    return [
      {
        place,
        start: each.start,
        end: each.end,
        text: each.text,
        milestones,
        phases,
        from,
        actors,
        hedge: hedgeOf(hedges, milestones),
        hedgeWords: hedges.map(spanOf),
        negations: signsOf('negation', 'denial'),
        limits: signsOf('limit'),
        attribution: attributions[at] ?? null,
        noReply,
        bears: besideStatus(bearingOf(each, [...milestones.flatMap(({ words: own }) => own), ...phases]), index, milestones),
        conditions: conditionsIn(
          index,
          each,
          milestones.map(({ id }) => id),
        ),
      },
    ];
  });
}

/** A denial of what the record reports no step of says what the record says: what it bears on is left open. */
function besideStatus(bears: Proposal['bears'], index: RecordIndex, milestones: Proposal['milestones']): Proposal['bears'] {
  const without = ({ id }: { readonly id: string }) => pointsOf(index.assessments.get(id)?.at(-1)?.status ?? 'not-assessable') === 0;
  return bears === 'contradicts' && milestones.length > 0 && milestones.every(without) ? null : bears;
}

/** What is told on somebody else's word stays so, whatever it tells of; talk of a thing is no report of the thing. */
function hedgeOf(hedges: readonly { readonly kind: Hedge }[], milestones: Proposal['milestones']): Hedge {
  const first = hedges[0]?.kind ?? 'none';
  return !kindsOfHedge[first].outlasts && milestones.some(({ talkedOf }) => talkedOf) ? 'explored' : first;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
