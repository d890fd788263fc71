import type { Mark, PathMark, Scene, TextMark } from '../../geometry/scene.js';
import { markStyle, type Ink, type MarkStyle } from '../../theme/mark-styles.js';
import type { LegendEntry } from './picture-legend.js';
import type { Palette } from './palette.js';

/** The look of a mark that no other picture has; see {@link MarkStyle}. */
export interface PictureLook extends MarkStyle {
  /** Share of the stroke's colour that covers what is below, from 0 to 1. Default: 1. */
  readonly strokeOpacity?: number;
}

interface OwnLook {
  readonly look: PictureLook;
}

type Bare<Kind> = Omit<Kind, 'role' | 'series' | 'axis'>;

/**
 * A mark that brings its look along. Looks by role are part of every first visit;
 * a picture that is only ever taken away has no reason to be there.
 */
export type OwnMark = (Bare<PathMark> & OwnLook) | (Bare<TextMark> & OwnLook);

/** A mark of a picture that is taken away. */
export type PictureMark = Mark | OwnMark;

/** A chart as it is put into a picture, with what can only be said once it is drawn. */
export interface PictureScene extends Pick<Scene, 'widthPx' | 'heightPx'> {
  readonly marks: readonly PictureMark[];
  /** What signs that are in this drawing stand for; after the legend that the picture has anyway. */
  readonly legend?: readonly LegendEntry[];
}

/** The look of a mark, its own or that of its role. */
export function lookOf(mark: PictureMark): PictureLook {
  return 'look' in mark ? mark.look : markStyle(mark);
}

/** What an ink is painted with; without one, nothing. */
export function paintOf(ink: Ink | undefined, palette: Palette): string {
  return ink === undefined ? 'none' : palette[ink];
}
