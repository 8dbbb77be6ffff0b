import { useEffect } from 'react';

/** Shows the page that waited unseen: rendered once the view that the address asks for is on it, never before. */
export function Reveal() {
  useEffect(() => {
    delete document.documentElement.dataset.waiting;
  });
  return null;
}
