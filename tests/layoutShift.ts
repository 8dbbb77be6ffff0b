import type { Page } from 'playwright';

/** What moved by itself since the page was opened: 0, or the sum of all shifts. https://web.dev/articles/cls */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Buffered entries come with the next task after a frame.
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
      }),
  );
}
