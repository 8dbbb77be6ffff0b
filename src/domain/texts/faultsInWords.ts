/** How much is wrong, as a sentence goes on: "one thing is wrong with it", "3 things are wrong with it". */
export function faultsInWords(count: number): string {
  return `${count === 1 ? 'one thing is' : `${count} things are`} wrong with it`;
}
