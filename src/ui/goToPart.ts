/** How many frames a page that is opened for one of its parts may take to be drawn. */
const frames = 120;

/** Brings a part of what is being opened to the reader, once it is drawn; one that stands high on its page comes with the page's head. */
export function goToPart(id: string, left = frames): void {
  const part = document.getElementById(id);
  if (part !== null) {
    part.focus({ preventScroll: true });
    if (part.getBoundingClientRect().top + scrollY < innerHeight / 2) scrollTo(0, 0);
    else part.scrollIntoView({ block: 'start' });
  } else if (left > 0) requestAnimationFrame(() => goToPart(id, left - 1));
}
