/** The look of a run of text, as far as its width depends on it. */
export interface TextStyle {
  readonly fontSizePx: number;
  readonly fontWeight?: number;
}

/**
 * Tells how wide `text` is on one line, in CSS pixels.
 *
 * An interface, so that layout stays pure: the browser measures with a canvas,
 * tests with a rule of thumb.
 */
export type TextMeasure = (text: string, style: TextStyle) => number;
