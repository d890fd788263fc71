import type { TextMeasure } from '../../core/text-measure.js';

/** The space a picture has, and how its text behaves there. */
export interface Box {
  readonly widthPx: number;
  readonly direction: 'ltr' | 'rtl';
  /** Size of labels, in pixels. */
  readonly fontSizePx: number;
  readonly measure: TextMeasure;
}

/** The words in a picture, already in the reader's language. */
export interface SceneLabels {
  /** Names of the axes, in their order. */
  readonly axes: readonly string[];
  readonly overall: string;
  readonly missing: string;
  readonly number: (value: number) => string;
  /** Stamped on the picture where figures are made up. */
  readonly stamp?: string | undefined;
}

/** Height of a line of labels, in pixels. */
export function lineHeightOf(box: Box): number {
  return Math.round(box.fontSizePx * 1.25);
}
