import { speechActs } from '#domain/kinds/speechActs.ts';
import { attributions, bearings, hedges, voices } from '#domain/kinds/claimKinds.ts';
import { credibilities, handlings } from '#domain/kinds/handling.ts';
import { noteKinds } from '#domain/kinds/noteKinds.ts';
import type { Claim, Note } from '#domain/record/record.ts';
import { realQuotes } from '#domain/record/standIns.ts';
import { choicesOf, tableOf } from './tableOf.ts';

export const claimsTable = tableOf<Claim>({
  name: 'claims',
  title: 'Claims',
  means: 'What somebody states, as the sources carry it. A claim is not a fact.',
  key: ['id'],
  rows: ({ index }) => index.record.claims,
  columns: [
    { name: 'id', type: 'string', means: 'Id, unique in the whole record.', value: ({ id }) => id, required: true },
    {
      name: 'statement',
      type: 'string',
      means: 'What is claimed; where the claim may not leave, its releasable words.',
      value: ({ statement }) => statement,
      required: true,
    },
    {
      name: 'about',
      type: 'ids',
      means: 'What it is about: ids of any table, or of the agreement.',
      value: ({ about }) => about,
      required: true,
    },
    {
      name: 'kind',
      type: 'string',
      means: 'What the claimant does by saying it.',
      value: ({ kind }) => kind,
      required: true,
      choices: choicesOf(speechActs, ({ word }) => word),
    },
    {
      name: 'claimant',
      type: 'string',
      means: 'The actor who claims it; empty for the author of the source.',
      value: ({ claimant }) => claimant,
      refersTo: 'actors',
    },
    {
      name: 'relayed_by',
      type: 'string',
      means: 'The actor through whom it reached the source.',
      value: ({ relayedBy }) => relayedBy,
      refersTo: 'actors',
    },
    {
      name: 'voice',
      type: 'string',
      means: 'In whose voice the source carries it.',
      value: ({ voice }) => voice,
      required: true,
      choices: choicesOf(voices, ({ word }) => word),
    },
    {
      name: 'attribution',
      type: 'string',
      means: 'Where the source says whose claim it is; what is carried over is inferred.',
      value: ({ attribution }) => attribution.basis,
      required: true,
      choices: choicesOf(attributions, ({ word }) => word),
    },
    {
      name: 'hedge',
      type: 'string',
      means: 'How far the source commits itself.',
      value: ({ hedge }) => hedge,
      required: true,
      choices: choicesOf(hedges, ({ word }) => word),
    },
    {
      name: 'hedge_words',
      type: 'string',
      means: 'The words of the source that hedge or limit it.',
      value: ({ hedgeWords }) => hedgeWords,
    },
    {
      name: 'bears',
      type: 'string',
      means: 'What it does to the status of the milestones that it is about.',
      value: ({ bears }) => bears,
      required: true,
      choices: choicesOf(bearings, ({ word }) => word),
    },
    { name: 'date', type: 'string', means: 'When it was made, in EDTF level 1.', value: ({ date }) => date },
    {
      name: 'credibility',
      type: 'string',
      means: 'Its grade in the Admiralty system, 1 to 6.',
      value: ({ credibility }) => credibility,
      choices: choicesOf(credibilities, ({ word }) => word),
    },
    {
      name: 'handling',
      type: 'string',
      means: 'Who may see it.',
      value: ({ handling }) => handling,
      required: true,
      choices: choicesOf(handlings, ({ word }) => word),
    },
    {
      name: 'sources',
      type: 'ids',
      means: 'The sources that it was read in.',
      value: ({ evidence }) => [...new Set(evidence.map(({ source }) => source))],
      required: true,
    },
    {
      name: 'quotes',
      type: 'integer',
      means: 'How many quotes of it are in the table of evidence.',
      value: (claim) => realQuotes(claim).length,
      required: true,
    },
  ],
});

export const notesTable = tableOf<Note>({
  name: 'notes',
  title: 'Notes',
  means:
    'What the record keeps beside its claims: risks, judgements, what is told in two ways, what is not stated. None of them is a status.',
  key: ['id'],
  rows: ({ index }) => index.record.notes,
  columns: [
    { name: 'id', type: 'string', means: 'Id, unique in the whole record.', value: ({ id }) => id, required: true },
    {
      name: 'kind',
      type: 'string',
      means: 'What sort of note it is.',
      value: ({ kind }) => kind,
      required: true,
      choices: choicesOf(noteKinds, ({ word }) => word),
    },
    { name: 'text', type: 'string', means: 'What it says.', value: ({ text }) => text, required: true },
    { name: 'about', type: 'ids', means: 'What it is about: ids of any table, or of the agreement.', value: ({ about }) => about },
    {
      name: 'quotes',
      type: 'integer',
      means: 'How many quotes of it are in the table of evidence.',
      value: (note) => realQuotes(note).length,
      required: true,
    },
  ],
});
