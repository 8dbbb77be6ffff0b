interface SpeechAct {
  readonly word: string;
  readonly meaning: string;
  /** Whether it comes from somebody who watches from outside. */
  readonly independent: boolean;
  /** Whether it is a status already: an assessment that rests on it is coded by its source, not from it. */
  readonly coded?: true;
}

/** The kinds of claims: what a claimant does by saying it. Apart from the terms of a claim, since the first screen shows none of it. */
export const speechActs = {
  statement: { word: 'statement', meaning: 'says that something is so', independent: false },
  position: { word: 'position', meaning: 'what a party wants, accepts or refuses, or "asked, no reply"', independent: false },
  finding: { word: 'finding', meaning: 'the result of a monitor', independent: true },
  code: { word: 'code', meaning: 'a status that a published table of scores gives', independent: false, coded: true },
} as const satisfies Record<string, SpeechAct>;
