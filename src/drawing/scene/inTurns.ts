/** How long work may go on before the page has its turn. Milliseconds. */
const turn = 8;

/** Does work at once that could pause. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Does work a few milliseconds at a time, and hands over what comes of it. Returns the way to stop. */
export function inTurns<T>(work: Generator<void, T>, onDone: (value: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    const until = performance.now() + turn;
    for (;;) {
      const step = work.next();
      if (step.done === true) return onDone(step.value);
      if (performance.now() >= until) break;
    }
    timer = setTimeout(go);
  };
  timer = setTimeout(go);
  return () => clearTimeout(timer);
}
