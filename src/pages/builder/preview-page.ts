import { toNodes } from './parse-markup.js';
import { isPreviewRequest, type PreviewAnswer, type PreviewRequest } from './preview-message.js';

/**
 * Makes a page the stage of a preview: it shows the snippet that the builder
 * sends, as a city's page would, and tells how high that is.
 */
export function startPreview(stage: HTMLElement): void {
  const builder = window.parent;
  if (builder === window) return;
  const tell = (answer: PreviewAnswer): void => {
    builder.postMessage(answer, location.origin);
  };
  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (origin === location.origin && source === builder && isPreviewRequest(data)) {
      show(stage, data);
    }
  });
  new ResizeObserver(() => {
    tell({ type: 'icc-preview-height', heightPx: document.documentElement.offsetHeight });
  }).observe(document.documentElement);
  tell({ type: 'icc-preview-ready' });
}

function show(stage: HTMLElement, { body, colours, lang, dir }: PreviewRequest): void {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = dir;
  stage.removeAttribute('style');
  for (const [name, value] of colours) stage.style.setProperty(name, value);
  // What is new must not flicker for a moment while it loads.
  stage.style.setProperty('min-block-size', `${stage.offsetHeight}px`);
  stage.replaceChildren(toNodes(body));
  const widget = stage.firstElementChild;
  const settle = (): void => {
    stage.style.removeProperty('min-block-size');
  };
  for (const type of ['icc-load', 'icc-error']) {
    stage.addEventListener(type, settle, { once: true });
  }
  if (!/^(icc-|div$)/.test(widget?.localName ?? '')) settle();
}
