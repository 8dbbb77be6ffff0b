/** How one word is spelt on either side of the ocean: the British form, and what stands for it before words are compared. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(ation|ations|ational)$/, 'iz$1'],
  // not "exercise", "promise" or "advise", which both sides spell so; a stem that is cut off alike does no harm
  [/(..)is(e|ed|er|ers|es|ing)$/, '$1iz$2'],
  [/(..)ys(e|ed|es|ing)$/, '$1yz$2'],
  [/([a-z]{2})our(|s|ed|ing|er|ers|able|ite|hood|hoods)$/, '$1or$2'],
  [/(t|b|ch|[aeiou]v|[aeiou]g)re(s?)$/, '$1er$2'],
  [/centred$/, 'centered'],
  [/([a-z])ogue(s?)$/, '$1og$2'],
  [/gramme(s?)$/, 'gram$1'],
  // not "pulled" or "killed", which both sides spell so
  [/(avel|ancel|abel|odel|ignal|otal|ival|ounsel|evel|uel|annel|unnel|arrel)l(ed|ing|er|ers|ation)$/, '$1$2'],
  [/(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
  [/^(judg|acknowledg)ement(s?)$/, '$1ment$2'],
  [/^grey(s|ed)?$/, 'gray$1'],
];

/** A word in small letters as it is spelt in one of the two ways, the same for both. */
export const spelling = (word: string): string => spellings.reduce((own, [british, other]) => own.replace(british, other), word);
