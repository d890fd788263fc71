/**
 * The script of a page that shows widgets in frames: gives each frame the height that its content
 * has. Without it a frame keeps the height that the page gave it, and scrolls.
 *
 * It declares nothing at its top level, so that it may also be a plain script: a module of another
 * server would need that server's leave.
 */
import { heightIn, type HeightQuestion } from './message.js';

// Frames that come later tell their height themselves.
addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll('iframe')) {
    // Only the frame itself, and only as long as it shows what the page put there.
    if (frame.contentWindow !== source || !frame.src.startsWith(`${origin}/`)) continue;
    const isWhole = getComputedStyle(frame).boxSizing === 'border-box';
    const borders = isWhole ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${height + borders}px`;
  }
});

// Frames that spoke before this script was there. To any origin: one that is not loaded yet has none.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="widget="]')) {
  frame.contentWindow?.postMessage({ type: 'icc-height?' } satisfies HeightQuestion, '*');
}
