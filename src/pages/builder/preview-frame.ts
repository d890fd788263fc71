import { isPreviewAnswer, type PreviewRequest } from './preview-message.js';

/** The widths that a preview can have, in pixels. */
export const WIDTHS = ['360', '768', '1280'] as const;
export type PreviewWidth = (typeof WIDTHS)[number];

/** Keeps a frame showing what shall be previewed, in a given width, as large as there is room for. */
export class PreviewFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #onScale: (share: number) => void;
  readonly #observer = new ResizeObserver(() => {
    // Not at once: what is observed must not change its size while it is told of it.
    requestAnimationFrame(() => {
      this.#fit();
    });
  });
  #request: PreviewRequest | undefined;
  #isReady = false;
  #widthPx = 768;
  #heightPx = 320;
  #share = 1;

  /** @param onScale told the share (0–1) of its size in which the preview is shown. */
  constructor(frame: HTMLIFrameElement, onScale: (share: number) => void) {
    this.#frame = frame;
    this.#onScale = onScale;
    if (frame.parentElement) this.#observer.observe(frame.parentElement);
    addEventListener('message', this.#onMessage);
  }

  /** Shows something; what is shown already stays as it is. */
  show(request: PreviewRequest): void {
    if (JSON.stringify(request) === JSON.stringify(this.#request)) return;
    this.#request = request;
    this.#send();
  }

  setWidth(widthPx: number): void {
    if (widthPx === this.#widthPx) return;
    this.#widthPx = widthPx;
    this.#fit();
  }

  close(): void {
    this.#observer.disconnect();
    removeEventListener('message', this.#onMessage);
  }

  #send(): void {
    if (this.#isReady && this.#request) {
      this.#frame.contentWindow?.postMessage(this.#request, location.origin);
    }
  }

  #fit(): void {
    const room = this.#frame.parentElement?.clientWidth ?? 0;
    if (room === 0) return;
    const share = Math.min(1, room / this.#widthPx);
    const { style, parentElement } = this.#frame;
    style.setProperty('inline-size', `${this.#widthPx}px`);
    style.setProperty('block-size', `${this.#heightPx}px`);
    style.setProperty('transform', `scale(${share})`);
    // A transform changes the look, not the room that is taken.
    parentElement?.style.setProperty('block-size', `${Math.ceil(this.#heightPx * share)}px`);
    if (share === this.#share) return;
    this.#share = share;
    this.#onScale(share);
  }

  readonly #onMessage = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (origin !== location.origin || source !== this.#frame.contentWindow) return;
    if (!isPreviewAnswer(data)) return;
    if (data.type === 'icc-preview-ready') {
      this.#isReady = true;
      this.#send();
    } else {
      this.#heightPx = data.heightPx;
      this.#fit();
    }
  };
}
