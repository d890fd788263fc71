/** Settles with the next frame that the browser paints. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * Waits, frame by frame, for what a browser does in its own time: observers, painting, focus.
 *
 * @throws (rejects) after two seconds' worth of frames, naming what never came.
 */
export async function until(condition: () => unknown, what = 'what was waited for'): Promise<void> {
  for (let frames = 0; frames < 120; frames += 1) {
    if (condition()) return;
    await nextFrame();
  }
  throw new Error(`${what} never came`);
}
