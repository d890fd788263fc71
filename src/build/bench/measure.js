/**
 * Milliseconds: until the members are seen; of the main thread for each frame while dragging; for a
 * step of zoom; for a search; and the longest task in all.
 * @typedef {{ show: number, pan: number, zoom: number, filter: number, longest: number }} Figures
 */

/**
 * What a page of the bench offers.
 * @typedef {{ target: () => DOMRect, zoomIn: () => Promise<void>, filter?: () => Promise<void> }} Bench
 * @typedef {Window & { bench: Bench, tasks: number[] }} BenchWindow
 */

const FRAMES = 60;

/**
 * Opens a page that sets `window.bench`, and moves about in it as a reader would.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Figures>}
 */
export async function measure(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1024, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.addInitScript(() => {
    const tasks = /** @type {number[]} */ ([]);
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  page.on('pageerror', (error) => console.error(error.message));
  page.on('requestfailed', (request) => console.error(request.url(), request.failure()?.errorText));
  const start = Date.now();
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in window);
  const show = Date.now() - start;

  const zoom = await timed(busy, async () => {
    await page.evaluate(() =>
      /** @type {BenchWindow} */ (/** @type {unknown} */ (window)).bench.zoomIn(),
    );
    await page.waitForTimeout(600);
  });
  const { x, y } = await page.evaluate(() => {
    const { left, top } = /** @type {BenchWindow} */ (
      /** @type {unknown} */ (window)
    ).bench.target();
    return { x: left + 400, y: top + 250 };
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  const pan = await timed(busy, async () => {
    for (let frame = 1; frame <= FRAMES; frame += 1) {
      await page.mouse.move(x + frame * 3, y + frame);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  });
  await page.mouse.up();
  const canFilter = await page.evaluate(
    () => /** @type {BenchWindow} */ (/** @type {unknown} */ (window)).bench.filter !== undefined,
  );
  const filter = canFilter
    ? await timed(busy, async () => {
        await page.evaluate(() =>
          /** @type {BenchWindow} */ (/** @type {unknown} */ (window)).bench.filter?.(),
        );
        await page.waitForTimeout(200);
      })
    : NaN;
  const longest = await page.evaluate(() =>
    Math.max(0, .../** @type {BenchWindow} */ (/** @type {unknown} */ (window)).tasks),
  );
  await page.close();
  return { show, pan: pan / FRAMES, zoom, filter, longest };
}

/**
 * What the main thread did meanwhile, in milliseconds.
 * @param {() => Promise<number>} busy
 * @param {() => Promise<unknown>} act
 */
async function timed(busy, act) {
  const before = await busy();
  await act();
  return (await busy()) - before;
}
