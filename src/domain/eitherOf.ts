/** Choices in one phrase: "A", "A or B", "A, B or C". */
export function eitherOf(choices: readonly string[]): string {
  return choices.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
