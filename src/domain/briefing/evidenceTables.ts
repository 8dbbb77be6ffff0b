import { bearings, hedges } from '#domain/kinds/claimKinds.ts';
import { noteKinds, type NoteKind } from '#domain/kinds/noteKinds.ts';
import { conditionKinds, groundings } from '#domain/kinds/tieKinds.ts';
import { nameShort, voiceInWords } from '#domain/people/claimantName.ts';
import { comparePlaces } from '#domain/quotes/places.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { Claim, Condition } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { realQuotes } from '#domain/record/standIns.ts';
import { capital } from '#domain/texts/capital.ts';
import { plural } from '#domain/texts/plural.ts';
import { type Block, plain, quiet } from './Briefing.ts';
import { type BriefingScope, concerns } from './BriefingScope.ts';
import { quoteRuns, whoInFull } from './quoteRuns.ts';

/** What must come before what, or goes with it, in the words of whoever says so. */
export function conditionBlocks(scope: BriefingScope): Block[] {
  const { index, whole, inferred } = scope;
  // what comes before what is said of milestones
  if (whole.record.milestones.length === 0) return [];
  const among = ({ record: { conditions } }: RecordIndex) => conditions.filter(({ from, to }) => concerns(scope, [from, to]));
  const isTold = ({ grounding }: Condition) => inferred || !groundings[grounding].inferred;
  const own = among(index);
  const told = own.filter(isTold);
  const hidden = own.length - told.length;
  const left =
    hidden === 0 ? [] : [aside(`${plural(hidden, 'condition')} that the coder inferred ${hidden === 1 ? 'is' : 'are'} left out.`)];
  return [
    {
      kind: 'heading',
      level: 2,
      text: 'Conditions',
      note: countedOutside(told.length, among(whole).filter(isTold).length, {
        some: `${told.length}, in the sources’ order`,
        none: `none stated${scope.narrowed === '' ? '' : ' of what is shown'}`,
      }),
    },
    ...(told.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Conditions',
            columns: [
              { word: 'Condition', share: 45 },
              { word: 'Who says so', share: 15 },
              { word: 'In the words of the sources', share: 40 },
            ],
            rows: told.map((condition) => [
              {
                runs: [
                  plain(`${nameOf(index, condition.from)} ${conditionKinds[condition.kind].joins} ${nameOf(index, condition.to)}`),
                  ...(groundings[condition.grounding].inferred ? [quiet(' inferred')] : []),
                ],
              },
              { runs: [plain(nameShort(index, condition.claimant))] },
              { runs: quoteRuns(index, condition) },
            ]),
          },
        ]),
    ...left,
  ];
}

/** How many of all there are may leave, in words: none only where there are none at all. */
function countedOutside(leaving: number, all: number, { some, none }: { readonly some: string; readonly none: string }): string {
  if (all === 0) return none;
  if (leaving === 0) return `${all} withheld`;
  return leaving === all ? some : `${some}; ${all - leaving} withheld`;
}

/** Every claim in the scope, in the order of the sources, with its quotes. */
export function claimBlocks(scope: BriefingScope): Block[] {
  const { index, whole } = scope;
  const among = ({ record }: RecordIndex) => record.claims.filter(({ about }) => concerns(scope, about));
  const claims = among(index).toSorted(inReadingOrder(scope));
  const note = countedOutside(claims.length, among(whole).length, { some: plural(claims.length, 'claim'), none: 'none recorded' });
  return [
    { kind: 'heading', level: 2, text: 'Claims and their sources', note },
    ...(claims.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Claims',
            columns: [
              { word: 'Claim', share: 34 },
              { word: 'Who, and how far', share: 22 },
              { word: 'In the words of the sources', share: 44 },
            ],
            rows: claims.map((claim) => [
              { runs: [plain(claim.statement), quiet(` On: ${claim.about.map((id) => nameOf(index, id)).join('; ')}`)] },
              { runs: [plain(whoInFull(index, claim)), quiet(`, ${termsOf(claim)}`)] },
              { runs: quoteRuns(index, claim) },
            ]),
          },
        ]),
  ];
}

function termsOf(claim: Claim): string {
  const hedge = claim.hedge === 'none' ? [] : [`hedge ${hedges[claim.hedge].word}`];
  return [voiceInWords(claim), bearings[claim.bears].word, ...hedge, claim.date ?? []].flat().join(', ');
}

function inReadingOrder({ index: { record } }: BriefingScope): (a: Claim, b: Claim) => number {
  const rank = new Map(record.sources.map(({ id }, at) => [id, at]));
  return (a, b) => {
    const [one, other] = [realQuotes(a)[0], realQuotes(b)[0]];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return (rank.get(one.source) ?? 0) - (rank.get(other.source) ?? 0) || comparePlaces(one.place, other.place) || one.start - other.start;
  };
}

/** What the sources leave open, tell in two ways, judge or fear: none of it is a status. */
export function noteBlocks(scope: BriefingScope): Block[] {
  const { index } = scope;
  const notes = index.record.notes.filter(({ about }) => about.length === 0 || concerns(scope, about));
  const kinds = (Object.keys(noteKinds) as NoteKind[]).toSorted((a, b) => Number(noteKinds[a].quoted) - Number(noteKinds[b].quoted));
  return kinds.flatMap((kind): Block[] => {
    const own = notes.filter((each) => each.kind === kind);
    if (own.length === 0) return [];
    return [
      { kind: 'heading', level: 3, text: noteKinds[kind].heading, note: '' },
      {
        kind: 'list',
        items: own.map((each) => [plain(each.text), ...(each.evidence.length === 0 ? [] : [plain(' '), ...quoteRuns(index, each)])]),
      },
    ];
  });
}

const aside = (text: string): Block => ({ kind: 'paragraph', runs: [quiet(capital(text))] });
