/** Choices in one phrase: "A", "A or B", "A, B or C". */
export function eitherOf(choices: readonly string[]): string {
  const last = choices.at(-1) ?? '';
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`;
}
