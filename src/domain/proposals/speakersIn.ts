import type { Speaker } from '#domain/english/speakerFrom.ts';
import type { NamedActor } from './namesIn.ts';
import { withoutStates } from './withOffices.ts';

/** Whoever speaks about a party, near it or of its people, and not for it. */
const outsiders =
  /^[^,]*?\b(?:critics?|opponents?|analysts?|experts?|observers?|commentators?|scholars?|professors?|media|press|newspapers?|broadcasters?|journalists?|residents?|witness(?:es)?|famil(?:y|ies)|relatives?|doctors?|aid groups?|aid agencies|charit(?:y|ies)|person|people|mothers?|fathers?|neighbou?rs?)\b/i;
/** Words that relate a speaker to others: those behind them do not speak. */
const relations =
  /\s(?:familiar|close|briefed|with|opposed|near|involved|critical|allied|loyal|backed|based|monitoring|working|watching|who|whose|which|that|about|on|against|to|held|released|freed|living|after|before)\s/i;
/** Whoever sits in a place for its state: an official "in" a capital. */
const officials = /\b(?:officials?|diplomats?|leaders?|governments?|ministers?|ministry|ministries|negotiators?|spokes\w+)$/i;

/**
 * The actors of the record that speak, in their order: all of "X and Y", the state of "X’s ministry" and "a spokesperson for X"; of an
 * office and its state the office alone. None of "a diplomat familiar with X’s position", "X’s critics" or "residents in X".
 */
export function speakersIn({ text, start, end }: Speaker, actors: readonly NamedActor[]): string[] {
  const related = relations.exec(text)?.index ?? text.length;
  const holdsOther = (lead: string) => actors.some((actor) => actor.start >= start && actor.end <= start + lead.length);
  const speaking = actors.filter((actor) => {
    if (actor.start < start || actor.end > end || actor.start >= start + related) return false;
    const before = text.slice(0, actor.start - start);
    const place = /^(.*?)\sin\s/i.exec(before);
    // an official "of X in Y" speaks for X, wherever he sits
    if (place !== null && (!officials.test(place[1] ?? '') || holdsOther(place[1] ?? ''))) return false;
    return actor.end - actor.start === text.length || !outsiders.test(text.slice(0, related));
  });
  return [...new Set(withoutStates(speaking).map(({ id }) => id))];
}
