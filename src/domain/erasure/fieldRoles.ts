/**
 * What a text in a field is. Fields of one name hold the same everywhere: in entries and things, in a draft of one, and in what
 * has no valid shape any more.
 */
export type FieldRole =
  /** The id of a thing. */
  | 'id'
  /** The name of an act. */
  | 'act'
  /** Words of whoever recorded it, or of a source. */
  | 'words'
  /** Words that need not be there. */
  | 'optional words'
  /** Words of a source, exact to the character. */
  | 'quote'
  /** The words beside a quote, by which it is found in its source. */
  | 'beside a quote'
  /** A row of a table of kinds, a date, a number, a code: it tells no name, whatever its letters are. */
  | 'fixed';

const named = (role: FieldRole, fields: string) => fields.split(' ').map((field) => [field, role] as const);

const roles: ReadonlyMap<string, FieldRole> = new Map([
  ...named('id', 'id of source about claimant relayedBy milestone claims from to phase after'),
  ...named('act', 'act undoes'),
  ...named('optional words', 'paxId place publisher author address releasable hedgeWords note'),
  ...named('quote', 'exact'),
  ...named('beside a quote', 'prefix suffix'),
  ...named('fixed', 'op recorded type agreement language date agreedDate validFrom sha256 iso3166 paax ucdp acled'),
  ...named('fixed', 'kind holds category obligation existence reliability handling voice basis hedge bears credibility'),
  ...named('fixed', 'status defensible grounding'),
  // in a draft these stand as texts too
  ...named('fixed', 'order length sentences ids.iso3166 ids.paax ids.ucdp ids.acled attribution.basis attribution.from'),
]);

/** What a text in the field of a name is; where nobody knows the name, words that may tell anything. */
export const roleOf = (field: string): FieldRole => roles.get(field) ?? 'words';
