/** Hands a file to the reader: what it is called, what it is, what it holds. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser takes the file after the click; a minute is long enough for a slow one
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
