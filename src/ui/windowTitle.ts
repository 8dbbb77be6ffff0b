/** What the window is called by those who have a name for it, the last of them first; below them what the page came with. */
let titles: readonly { readonly title: string }[] = [];

/** Calls the window by this title until the way back that is returned is taken. In whatever order they are taken, no title stays behind. */
export function holdTitle(title: string): () => void {
  const own = { title };
  if (titles.length === 0) titles = [{ title: document.title }];
  titles = [...titles, own];
  document.title = title;
  return () => {
    titles = titles.filter((each) => each !== own);
    document.title = titles.at(-1)?.title ?? title;
  };
}
