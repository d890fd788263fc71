import type { Mark, TextSide } from '../../geometry/scene.js';
import { wrapText } from '../../geometry/wrap.js';
import { lineHeightOf, type Box, type SceneLabels } from './scene-input.js';

/** Numbers with the names they stand for, from `topPx` down. */
export function layoutKey(
  labels: SceneLabels,
  box: Box,
  topPx: number,
): { readonly marks: readonly Mark[]; readonly endPx: number } {
  const { widthPx, direction, fontSizePx, measure } = box;
  const lineHeight = lineHeightOf(box);
  const indent = fontSizePx * 2;
  const style = { fontSizePx };
  const side: TextSide = direction === 'rtl' ? 'left-of' : 'right-of';
  const toX = (distance: number): number => (direction === 'rtl' ? widthPx - distance : distance);
  const marks: Mark[] = [];
  let y = topPx;
  for (const [axis, name] of labels.axes.entries()) {
    const { lines } = wrapText(name, widthPx - indent, { measure, style });
    const number = labels.number(axis + 1);
    marks.push({ kind: 'text', role: 'axis-number', axis, side, x: toX(0), y, text: number });
    for (const text of lines) {
      marks.push({ kind: 'text', role: 'axis-label', axis, side, x: toX(indent), y, text });
      y += lineHeight;
    }
    y += lineHeight * 0.25;
  }
  return { marks, endPx: Math.ceil(y) };
}
