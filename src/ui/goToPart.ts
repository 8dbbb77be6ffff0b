/** How many frames a page that is opened for one of its parts may take to be drawn. */
const frames = 120;

/** Brings a part of what is being opened to the reader, once it is drawn; its page begins above it. */
export function goToPart(id: string, left = frames): void {
  const part = document.getElementById(id);
  if (part !== null) {
    part.focus({ preventScroll: true });
    part.scrollIntoView({ block: 'start' });
  } else if (left > 0) requestAnimationFrame(() => goToPart(id, left - 1));
}
