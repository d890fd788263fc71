import * as fc from 'fast-check';
import type { RadarModel } from '../../src/widgets/index-radar/model.js';
import type { Box, SceneLabels } from '../../src/widgets/index-radar/scene-input.js';
import { aBox, aModel, someLabels } from '../fixtures/radar-models.js';

type Values = readonly (number | undefined)[];

/** A picture in few words, so that a failing one can be read. */
export interface Recipe {
  readonly values: Values;
  readonly average: Values;
  readonly peers: readonly Values[];
  readonly overall: readonly [number, number] | undefined;
  /** Lengths of the words of each name. */
  readonly names: readonly (readonly number[])[];
  readonly stamp: string | undefined;
  readonly widthPx: number;
  readonly fontSizePx: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Words as long as German has them (Selbstverpflichtung) or as short as Arabic. */
const name = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 });

const value = fc.option(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  { nil: undefined },
);

/** Pictures of 3 to 18 axes and up to three shapes, 280 to 1200 px wide, read in either direction. */
export const recipes: fc.Arbitrary<Recipe> = fc.integer({ min: 3, max: 18 }).chain((count) => {
  const exactly = { minLength: count, maxLength: count };
  const row = fc.array(value, exactly);
  return fc.record({
    values: row,
    average: row,
    peers: fc.array(row, { maxLength: 2 }),
    overall: fc.option(fc.constant([60, 55] as const), { nil: undefined }),
    names: fc.array(name, exactly),
    stamp: fc.option(fc.constant('Illustrative data'), { nil: undefined }),
    widthPx: fc.integer({ min: 280, max: 1200 }),
    fontSizePx: fc.integer({ min: 12, max: 20 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  });
});

/** What a picture is drawn from. */
export function prepare(recipe: Recipe): { model: RadarModel; labels: SceneLabels; box: Box } {
  const { names, stamp, widthPx, fontSizePx, direction, overall, ...drawn } = recipe;
  const texts = names.map((lengths) => lengths.map((length) => 'm'.repeat(length)).join(' '));
  return {
    model: aModel({ ...drawn, ...(overall && { overall }) }),
    labels: someLabels(texts, { stamp }),
    box: aBox({ widthPx, fontSizePx, direction }),
  };
}
