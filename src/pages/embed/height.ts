import type { HeightMessage, HeightQuestion } from './message.js';

/**
 * Tells the page around this one how high its content is, whenever that changes, and when it asks.
 * Does nothing outside of a frame. No other message is heard.
 */
export function tellHeight(): void {
  const { parent } = window;
  if (parent === window) return;
  // Nothing but a height is told, so a page that does not say who it is may have it too.
  let target = document.referrer ? new URL(document.referrer).origin : '*';
  let told = 0;
  const tell = (): void => {
    // Of the content, never of the window: that would only grow.
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // In a frame that is not displayed nothing has a height.
    if (height === told || height === 0 || innerWidth === 0) return;
    told = height;
    const message: HeightMessage = { type: 'icc-height', height };
    parent.postMessage(message, target);
  };
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (source !== parent || !isQuestion(data)) return;
    target = origin === 'null' ? '*' : origin;
    told = 0;
    tell();
  });
}

/** Whether a message asks for the height. */
export function isQuestion(message: unknown): message is HeightQuestion {
  return (Object(message) as Partial<HeightQuestion>).type === 'icc-height?';
}
