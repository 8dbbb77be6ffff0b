/**
 * The built page as a plain HTML page: the same words, styles and fonts, without scripts, without what fetches them, and
 * without the data that they start from. What a page like ours costs at least.
 */
export function twinOf(page: string): string {
  const twin = page.replaceAll(/<script[\s\S]*?<\/script>/g, '').replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
  if (/<script|modulepreload/.test(twin)) throw new Error('The twin still holds a script.');
  return twin;
}
