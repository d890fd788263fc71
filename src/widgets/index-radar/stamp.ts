import type { TextMark } from '../../geometry/scene.js';
import { lineHeightOf, type Box } from './scene-input.js';

/** The room a stamp takes below a picture, in pixels. */
export function stampHeight(stamp: string | undefined, box: Box): number {
  return stamp === undefined ? 0 : lineHeightOf(box) * 2;
}

/** The stamp of made-up figures, centred below a picture. */
export function stampMarks(
  stamp: string | undefined,
  topPx: number,
  box: Box,
): readonly TextMark[] {
  if (stamp === undefined) return [];
  return [
    {
      kind: 'text',
      role: 'stamp',
      side: 'centred',
      x: box.widthPx / 2,
      y: topPx + lineHeightOf(box) * 1.4,
      text: stamp,
    },
  ];
}
