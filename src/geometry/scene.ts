/** What a mark is, from which its look follows. See `theme/mark-styles.ts`. */
export type MarkRole =
  | 'ring'
  | 'spoke'
  | 'track'
  | 'group'
  | 'area'
  | 'line'
  | 'marker'
  | 'average-line'
  | 'average-mark'
  | 'axis-label'
  | 'axis-number'
  | 'ring-label'
  | 'value-label'
  | 'missing-label'
  | 'title'
  | 'note'
  | 'stamp';

interface MarkBase {
  readonly role: MarkRole;
  /** The shape it belongs to, counted from 0. */
  readonly series?: number;
  /** The axis it belongs to, counted from 0. */
  readonly axis?: number;
}

/** A line or an area, as SVG path data. */
export interface PathMark extends MarkBase {
  readonly kind: 'path';
  readonly d: string;
}

/** Which side of `x` a text lies on, whatever its direction. */
export type TextSide = 'right-of' | 'left-of' | 'centred';

/** One line of text; `x` and `y` are its anchor on the baseline, in pixels. */
export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly side: TextSide;
  readonly text: string;
}

/** Something drawn. */
export type Mark = PathMark | TextMark;

/** An area that reacts to pointer and keyboard on behalf of one axis. */
export interface Target {
  readonly axis: number;
  readonly d: string;
}

/** A picture as numbers and path data: nothing is left to decide for whoever draws it. */
export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly marks: readonly Mark[];
  readonly targets: readonly Target[];
}
