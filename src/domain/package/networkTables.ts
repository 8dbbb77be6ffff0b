import { actorKinds, existences } from '#domain/kinds/actorKinds.ts';
import { hedges } from '#domain/kinds/claimKinds.ts';
import { conditionKinds, groundings, tieKinds } from '#domain/kinds/tieKinds.ts';
import type { Actor, Condition, Event, Meeting, Tie } from '#domain/record/record.ts';
import { choicesOf, tableOf } from './tableOf.ts';

const groundingChoices = choicesOf(groundings, ({ word }) => word);

export const actorsTable = tableOf<Actor>({
  name: 'actors',
  title: 'Actors',
  means: 'Everybody and every body that the sources name. They are never ranked.',
  key: ['id'],
  rows: ({ index }) => index.record.actors,
  columns: [
    { name: 'id', type: 'string', means: 'Id, unique in the whole record.', value: ({ id }) => id, required: true },
    { name: 'name', type: 'string', means: 'Its name, as the sources spell it.', value: ({ name }) => name, required: true },
    {
      name: 'kind',
      type: 'string',
      means: 'Who or what it is.',
      value: ({ kind }) => kind,
      required: true,
      choices: choicesOf(actorKinds, ({ word }) => word),
    },
    {
      name: 'existence',
      type: 'string',
      means: 'Whether the sources speak of something that is there.',
      value: ({ existence }) => existence,
      required: true,
      choices: choicesOf(existences, ({ word }) => word),
    },
    {
      name: 'aliases',
      type: 'texts',
      means: 'Other names, as a JSON list: a name may hold any sign.',
      value: ({ aliases }) => aliases,
      required: true,
    },
    { name: 'iso3166', type: 'string', means: 'Its code in ISO 3166-1 alpha-3.', value: ({ ids }) => ids.iso3166 ?? null },
    { name: 'paax', type: 'string', means: 'Its id in the PA-X actor data.', value: ({ ids }) => ids.paax ?? null },
    { name: 'ucdp', type: 'string', means: 'Its id in the UCDP actor data.', value: ({ ids }) => ids.ucdp ?? null },
    { name: 'acled', type: 'string', means: 'Its name in the ACLED data.', value: ({ ids }) => ids.acled ?? null },
    { name: 'note', type: 'string', means: 'What the coders add.', value: ({ note }) => note },
  ],
});

export const meetingsTable = tableOf<Meeting>({
  name: 'meetings',
  title: 'Meetings',
  means: 'Talks that the sources report; who sat there is in the table of ties.',
  key: ['id'],
  rows: ({ index }) => index.record.meetings,
  columns: [
    { name: 'id', type: 'string', means: 'Id, unique in the whole record.', value: ({ id }) => id, required: true },
    { name: 'title', type: 'string', means: 'What it is known by, where the sources give it a name.', value: ({ title }) => title },
    { name: 'place', type: 'string', means: 'Where it was held.', value: ({ place }) => place },
    { name: 'date', type: 'string', means: 'When it was held, in EDTF level 1.', value: ({ date }) => date },
    {
      name: 'after',
      type: 'string',
      means: 'The meeting that the sources put before it.',
      value: ({ after }) => after,
      refersTo: 'meetings',
    },
    { name: 'note', type: 'string', means: 'What the coders add.', value: ({ note }) => note },
  ],
});

export const eventsTable = tableOf<Event>({
  name: 'events',
  title: 'Events',
  means: 'What happened beside meetings, as the sources report it.',
  key: ['id'],
  rows: ({ index }) => index.record.events,
  columns: [
    { name: 'id', type: 'string', means: 'Id, unique in the whole record.', value: ({ id }) => id, required: true },
    { name: 'title', type: 'string', means: 'What happened.', value: ({ title }) => title, required: true },
    { name: 'date', type: 'string', means: 'When, in EDTF level 1; empty where no source says.', value: ({ date }) => date },
  ],
});

const ends = choicesOf({ actor: 'actor', meeting: 'meeting', milestone: 'milestone' }, (word) => word);

export const tiesTable = tableOf<Tie>({
  name: 'ties',
  title: 'Ties',
  means: 'Who or what is tied to what, and how. Who reports it is evidence, never a tie.',
  key: ['id'],
  rows: ({ index }) => index.record.ties,
  columns: [
    { name: 'id', type: 'string', means: 'Id, unique in the whole record.', value: ({ id }) => id, required: true },
    {
      name: 'kind',
      type: 'string',
      means: 'How they are tied.',
      value: ({ kind }) => kind,
      required: true,
      choices: choicesOf(tieKinds, ({ word }) => word),
    },
    {
      name: 'from_type',
      type: 'string',
      means: 'What it goes out from.',
      value: ({ kind }) => tieKinds[kind].from,
      required: true,
      choices: ends,
    },
    { name: 'from', type: 'string', means: 'The id of what it goes out from.', value: ({ from }) => from, required: true },
    { name: 'to_type', type: 'string', means: 'What it leads to.', value: ({ kind }) => tieKinds[kind].to, required: true, choices: ends },
    { name: 'to', type: 'string', means: 'The id of what it leads to.', value: ({ to }) => to, required: true },
    {
      name: 'grounding',
      type: 'string',
      means: 'Whether a source says so, or the coders read it into the source.',
      value: ({ grounding }) => grounding,
      required: true,
      choices: groundingChoices,
    },
    {
      name: 'hedge',
      type: 'string',
      means: 'How far the source commits itself.',
      value: ({ hedge }) => hedge,
      required: true,
      choices: choicesOf(hedges, ({ word }) => word),
    },
    { name: 'note', type: 'string', means: 'What the coders add.', value: ({ note }) => note },
  ],
});

export const conditionsTable = tableOf<Condition>({
  name: 'conditions',
  title: 'Conditions',
  means: 'The order between milestones that the sources state, or that the coders inferred.',
  key: ['id'],
  rows: ({ index }) => index.record.conditions,
  columns: [
    { name: 'id', type: 'string', means: 'Id, unique in the whole record.', value: ({ id }) => id, required: true },
    {
      name: 'kind',
      type: 'string',
      means: 'What order it is: "together-with" has no direction.',
      value: ({ kind }) => kind,
      required: true,
      choices: choicesOf(conditionKinds, ({ word }) => word),
    },
    {
      name: 'from',
      type: 'string',
      means: 'The milestone that comes first or enables.',
      value: ({ from }) => from,
      required: true,
      refersTo: 'milestones',
    },
    { name: 'to', type: 'string', means: 'The milestone that follows.', value: ({ to }) => to, required: true, refersTo: 'milestones' },
    {
      name: 'grounding',
      type: 'string',
      means: 'Whether a source says so, or the coders read it into the source.',
      value: ({ grounding }) => grounding,
      required: true,
      choices: groundingChoices,
    },
    { name: 'words', type: 'string', means: 'The words of the source for the order.', value: ({ words }) => words, required: true },
    {
      name: 'claimant',
      type: 'string',
      means: 'Who sets it; empty for the author of the source.',
      value: ({ claimant }) => claimant,
      refersTo: 'actors',
    },
  ],
});
