import type { TextMeasure } from '../../core/text-measure.js';
import type { Scene } from '../../geometry/scene.js';
import type { Words } from '../../i18n/words.js';
import type { toScene } from './geometry.js';
import type { RadarModel } from './model.js';
import { indicatorName } from './names.js';

/** Either of the two pictures: the radar, or the ranking. */
export type ToPicture = typeof toScene;

/** Lays out a picture with its words in the reader's language. */
export function draw(
  toPicture: ToPicture,
  model: RadarModel,
  words: Words,
  widthPx: number,
  fontSizePx: number,
  measure: TextMeasure,
): Scene {
  const { term, formats, direction } = words;
  const labels = {
    axes: model.axes.map((axis) => indicatorName(axis, words)),
    overall: term('overall'),
    missing: term('missing'),
    number: formats.number,
    stamp: model.illustrative ? term('illustrative') : undefined,
  };
  return toPicture(model, labels, { widthPx, fontSizePx, measure, direction });
}
