import { executeServerCommand } from '@web/test-runner-commands';

/** Width and height in CSS pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

let original: WindowSize | undefined;

// Some engines keep one window for all test files.
after('the window gets its size back', async () => {
  if (original !== undefined) await resize(original);
});

/**
 * Gives the window's content area this size and resolves with the size it has then: WebKitGTK's test
 * browser is never narrower than about 450 px, so for less give a container its width instead.
 */
export async function setWindowSize(size: WindowSize): Promise<WindowSize> {
  original ??= currentSize();
  return resize(size);
}

async function resize(size: WindowSize): Promise<WindowSize> {
  const { innerWidth, innerHeight, outerWidth, outerHeight } = window;
  const frame = { width: outerWidth - innerWidth, height: outerHeight - innerHeight };
  await executeServerCommand('set-window-size', { ...size, frame });
  // The page hears of its new size later than the command ends.
  for (let frames = 0; frames < 60 && !isSize(size); frames += 1) await nextFrame();
  return currentSize();
}

function currentSize(): WindowSize {
  return { width: window.innerWidth, height: window.innerHeight };
}

function isSize({ width, height }: WindowSize): boolean {
  return window.innerWidth === width && window.innerHeight === height;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
