import { actorKinds } from '#domain/kinds/actorKinds.ts';
import { hedges } from '#domain/kinds/claimKinds.ts';
import { groundings, tieKinds } from '#domain/kinds/tieKinds.ts';
import { namedActors } from '#domain/people/namedActors.ts';
import { plural } from '#domain/texts/plural.ts';
import type { Figure, FigureScope } from './Figure.ts';
import { allShown, allWhole, scopeInWords, subjectOf, titleOfNothing } from './scopeInWords.ts';

/** Who is named in connection with which milestone, in the order of the record: a table, since bars of it would be read as a ranking. */
export function namedTable(scope: FigureScope): Figure {
  const { index, whole = index, inferred } = scope;
  const shown = allShown(scope);
  const named = namedActors(index, shown, inferred);
  const withAll = namedActors(index, shown, true);
  const count = (all: typeof named) => all.reduce((sum, { ties }) => sum + ties.length, 0);
  const hidden = count(withAll) - count(named);
  const all = namedActors(whole, allWhole(scope), inferred);
  const withheld = count(all) - count(named);
  const touched = new Set(all.flatMap(({ ties }) => ties.map(({ to }) => to))).size;
  return {
    title: titleOfNothing(scope) ?? titleOf(all.length, touched, shown.length),
    subtitle: [
      `${subjectOf(scope)}: who is named in connection with what, in the order of the record.`,
      ...(withheld === 0 ? [] : [`${withheld} of ${plural(count(all), 'tie')} ${withheld === 1 ? 'is' : 'are'} withheld.`]),
      ...(hidden === 0 ? [] : [`${hidden} inferred by the coder ${hidden === 1 ? 'is' : 'are'} left out.`]),
      scopeInWords(scope),
    ].join(' '),
    columns: [
      { name: 'actor', word: 'Actor', isNumber: false },
      { name: 'connection', word: 'Connection', isNumber: false },
      { name: 'milestone', word: 'Milestone', isNumber: false },
      { name: 'kind', word: 'Kind', isNumber: false },
      { name: 'basis', word: 'Basis', isNumber: false },
      { name: 'hedge', word: 'Hedge', isNumber: false },
    ],
    rows: named.flatMap(({ actor, ties }) =>
      ties.map(({ id, kind, to, grounding, hedge }) => {
        const milestone = index.milestones.get(to)?.title ?? to;
        const basis = groundings[grounding].word;
        const hedged = hedge === 'none' ? '' : `, ${hedges[hedge].word}`;
        return {
          cells: [actor.name, tieKinds[kind].word, milestone, actorKinds[actor.kind].word, basis, hedges[hedge].word],
          sentence: `${actor.name} ${tieKinds[kind].joins} ${milestone}: ${basis}${hedged}.`,
          ids: [id],
        };
      }),
    ),
    plot: { kind: 'table' },
    method:
      'Every tie of an actor to the milestones counted here. Being named in connection with a milestone is no judgement of anybody’s conduct.',
    definitions: [
      { word: tieKinds['carries-out'].word, meaning: 'a source says that the actor does it' },
      { word: tieKinds.concerned.word, meaning: 'it is done to the actor or about it' },
      { word: tieKinds.benefits.word, meaning: 'it is done for the actor' },
      { word: tieKinds.partner.word, meaning: 'the actor is named as a partner in it' },
      { word: groundings.inferred.word, meaning: 'the coder reads it into the source; the source does not say so' },
    ],
  };
}

function titleOf(actors: number, touched: number, milestones: number): string {
  const who = actors === 0 ? 'No actor is' : actors === 1 ? '1 actor is' : `${actors} actors are`;
  return `${who} named in connection with ${actors === 0 ? '' : `${touched} of `}${plural(milestones, 'milestone')}`;
}
