import type { Page } from 'playwright-core';

/** How much of a page has jumped since it was opened: Chromium's own measure, 0 if nothing did. */
export function layoutShift(tab: Page): Promise<number> {
  return tab.evaluate(async () => {
    // Its type is not among the standard ones.
    const sizes: number[] = [];
    await new Promise<void>((done) => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry && typeof entry.value === 'number') sizes.push(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          done();
        }),
      );
    });
    return sizes.reduce((sum, size) => sum + size, 0);
  });
}
