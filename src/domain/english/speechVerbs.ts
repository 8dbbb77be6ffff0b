interface SpeechVerb {
  /** Verbs in their first form; their other forms follow. */
  readonly verbs: readonly string[];
  /** What a negation makes of it: "has not said so" reports no statement, "did not confirm it" that nobody vouches for one. */
  readonly negated: 'silence' | 'withheld';
}

/** What one does by speaking, and the verbs that reports have for it. */
export const speechVerbs = {
  says: {
    negated: 'silence',
    verbs: (
      'say tell announce add state warn note insist claim argue declare explain write report maintain recall suggest hint assert stress ' +
      'emphasise emphasize reiterate testify caution complain allege indicate signal promise pledge vow reply respond comment estimate'
    ).split(' '),
  },
  confirms: { negated: 'withheld', verbs: ['confirm', 'acknowledge', 'admit', 'concede', 'corroborate', 'affirm'] },
  denies: { negated: 'withheld', verbs: ['deny', 'dispute', 'dismiss', 'reject', 'refute', 'contradict', 'question'] },
  asks: { negated: 'silence', verbs: ['call on', 'call for', 'urge', 'propose', 'demand', 'appeal for', 'appeal to', 'press for'] },
  judges: {
    negated: 'silence',
    verbs: ['welcome', 'condemn', 'criticise', 'criticize', 'praise', 'denounce', 'call it', 'call this', 'call that'],
  },
  describes: { negated: 'silence', verbs: ['describe', 'speak of', 'speak about', 'voice', 'express'] },
  blames: { negated: 'silence', verbs: ['blame', 'accuse'] },
} as const satisfies Record<string, SpeechVerb>;

export type SpeechKind = keyof typeof speechVerbs;

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said'],
  tell: ['tells', 'told'],
  write: ['writes', 'wrote', 'written'],
  speak: ['speaks', 'spoke', 'spoken'],
  admit: ['admits', 'admitted'],
  signal: ['signals', 'signalled', 'signaled'],
  // of these the first form, and that in -s, is a noun for the most part
  state: ['stated'],
  report: ['reported'],
  note: ['noted'],
  estimate: ['estimated'],
  comment: ['commented'],
  question: ['questioned'],
  voice: ['voiced'],
};
const nouns = new Set(['state', 'report', 'note', 'estimate', 'comment', 'question', 'voice']);

/** The forms of a verb that make a sentence: "deny", "denies", "denied"; in -ing they make none. */
export function formsOf(verb: string): string[] {
  const [first = '', ...more] = verb.split(' ');
  const own = irregular[first] ?? regular(first);
  return [...(nouns.has(first) ? [] : [first]), ...own].map((form) => [form, ...more].join(' '));
}

function regular(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`];
  return [/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`];
}
