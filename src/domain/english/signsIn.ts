import { isWithin, matchesOf } from './matchesOf.ts';
import { type FoundWords, phrasesIn, phrasesOf } from './phrasesIn.ts';
import { speechIn } from './speechIn.ts';
import type { Word } from './wordsOf.ts';

/** What turns a statement or says less than all; of two that hold one thing up, the setback leaves part of it. */
export type Sign = 'negation' | 'denial' | 'hindrance' | 'setback' | 'relief' | 'limit' | 'talk';

const signs: Readonly<Record<Sign, readonly string[]>> = {
  negation: (
    'not,no,never,unlikely,none,nor,neither,without,cannot,fail to,fails to,failed to,failure to,yet to,refuse,refused,refusal,rejected,rejects,' +
    'hasn’t,haven’t,hadn’t,isn’t,aren’t,wasn’t,weren’t,didn’t,doesn’t,don’t,won’t,wouldn’t,can’t,couldn’t'
  ).split(','),
  denial: [
    'deny',
    'denies',
    'denied',
    'denying',
    'denial',
    'dispute',
    'disputed',
    'dismiss',
    'dismissed',
    'refute',
    'refuted',
    'false',
    'untrue',
    'baseless',
    'unfounded',
  ],
  hindrance: (
    'block,blocking,blockade,withhold,withheld,obstruct,obstruction,prevent,halt,suspend,suspension,stop,stopped,stopping,bar,barred,barring,' +
    'cut off,freeze,froze,frozen,turn back,turned back,keep out,kept out'
  ).split(','),
  setback: (
    'limit,limited,delay,restrict,restriction,hinder,hindrance,hamper,impede,impeded,impeding,slow,slowed,hold up,held up,holding up,' +
    'disrupt,disruption,curb,postpone,postponed,postponement,complicate,complicated'
  ).split(','),
  relief: ['lift', 'lifted', 'ease', 'eased', 'easing', 'end', 'remove', 'removed', 'removing'],
  limit: (
    'only,partial,partially,partly,in part,fell short,falls short,fall short,falling short,short of,most,mostly,some,some of,certain,but,however,' +
    'although,almost,nearly,largely,at least in part,so far,for now,in principle,except,with the exception of,apart from'
  ).split(','),
  talk: (
    'discuss,discussion,talk about,talks on,talks about,talks over,negotiate,negotiated,negotiating,negotiations on,negotiations over,' +
    'consider,considered,considering,debate,debated,debating,explore,explored,exploring,study,studied,weigh'
  ).split(','),
};
const rows = phrasesOf(signs);

/** How a report was come by or told: the words in it turn nothing that it tells. */
const asides = [
  /\b(?:asked |refused |declined )?(?:not )?(?:to be|being) (?:named|identified|quoted|cited)\b/gi,
  /\bnot (?:authori[sz]ed|permitted|allowed|cleared|empowered) to (?:speak|talk|comment|brief|discuss)\b/gi,
  /\b(?:g[ai]ve|gives|giving|provid(?:ed?|ing)|offer(?:ed|ing)?|with|cit(?:ed|ing)|nam(?:ed|ing)) no (?:\w+ )?(?:figures?|details?|dates?|reasons?|evidence|numbers?|names?|explanation|breakdown|sources?|timetable|timeline|deadline)\b/gi,
  /\bno (?:\w+ )?(?:figures?|details?|dates?|reasons?|numbers?|names?|timetable|timeline|deadline) (?:was|were|has been|have been|had been) (?:given|named|provided|released|disclosed)\b/gi,
  /\bwithout (?:elaborating|giving|naming|providing|specifying|saying|citing|offering|going into|incident|further|explaining)\b/gi,
  /\b(?:did|would|does) not (?:elaborate|specify|give|provide|name|disclose)\b/gi,
  // "some 200" is about so many
  /\bnot only\b|\bno doubt\b|\bsome (?=\d)|\b(?:the|his|her|its|their) most\b/gi,
];
/** What leaves a statement open, or holds it for one respect only. */
const limits = [
  /\b(?:as|so|in so) far as [^,;.?!]*? (?:is|are|was|were) concerned\b/gi,
  /\bwhen it comes to\b|\bas regards\b|\bin terms of\b|\bup to a point\b|\bat least (?:in|on|for|as)\b|\bin (?:some|certain|most) (?:respects?|areas?|places|parts)\b/gi,
  /\b(?:could not|cannot|couldn[’']t)(?: \w+ly)? be (?:\w+ly )?(?:verified|confirmed|checked|established|corroborated)\b/gi,
  /\b(?:is|was|remains?|remained|were|are)(?: \w+ly)? (?:not|un)(?: \w+ly)? ?(?:clear|known)\b/gi,
  /\bno (?:\w+ )?(?:dates?|decisions?|timetable|timeline|deadline|details?|agreement|consensus|schedule)\b/gi,
  /\bneither (?:side|party|of them)\b/gi,
  /\?(?=[”"’']?\s*$)/g,
];

/** The signs of a sentence in its order. A negation of the telling ("gave no figure", "did not confirm") is none of what is told; the latter limits it. */
export function signsIn(text: string, start: number, words: readonly Word[]): FoundWords<Sign>[] {
  const speech = speechIn(text, start, words);
  const told = [...matchesOf(asides, text, start), ...speech.flatMap((act) => (act.kind === 'declines' ? act : []))];
  const open = [...matchesOf(limits, text, start), ...speech.flatMap(({ negated }) => negated ?? [])].filter(
    (span) => !told.some(isWithin(span)),
  );
  const found = phrasesIn(rows, text, start, words).filter((sign) => ![...told, ...open].some(isWithin(sign)));
  return [...found, ...open.map((span) => ({ kind: 'limit' as const, start: span.start, end: span.end }))].toSorted(
    (a, b) => a.start - b.start,
  );
}
