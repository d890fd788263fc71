import type { TextMeasure } from '../core/text-measure.js';
import { isServer } from './is-server.js';
import { measureByTable } from './text-widths.js';

let context: CanvasRenderingContext2D | null | undefined;

/** Measures text in a font family with a canvas that is never shown. */
export function measureIn(fontFamily: string): TextMeasure {
  if (isServer) return measureByTable;
  return (text, { fontSizePx, fontWeight = 400 }) => {
    context ??= document.createElement('canvas').getContext('2d');
    // Without a canvas (some hardened browsers) a wide guess leaves room enough.
    if (!context) return text.length * fontSizePx * 0.62;
    context.font = `${fontWeight} ${fontSizePx}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
