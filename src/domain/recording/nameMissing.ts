/** What is said to who would record something without a name. */
export const nameMissing = '“Recorded by” is empty: every entry bears a name.';
