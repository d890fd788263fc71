import { toClusters, type Cluster, type Placed } from '../../geometry/clusters.js';
import type { Zoom } from '../../geometry/zoom.js';
import type { MapScene } from './geometry.js';

/** The marks of the map and of its insets. */
export interface MapMarks {
  /** In pixels of the enlarged map, before it is moved. */
  readonly main: readonly Cluster[];
  /** In pixels of the picture, an inset each. */
  readonly insets: readonly (readonly Cluster[])[];
}

/** Gathers the places that the reader looks for into marks that a finger can tell apart. */
export function toMarks(
  { main, insets }: MapScene,
  scale: number,
  isFound: (id: string) => boolean,
): MapMarks {
  const found = (places: readonly Placed[], by: number): readonly Placed[] =>
    places.filter(({ id }) => isFound(id)).map(({ id, x, y }) => ({ id, x: x * by, y: y * by }));
  return {
    main: toClusters(found(main.places, scale)),
    insets: insets.map((inset) => toClusters(found(inset.places, 1))),
  };
}

/** A rectangle of the enlarged map, in pixels. */
export interface MapWindow {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The part of the enlarged map whose marks are kept in the page: what is seen
 * and as much again on each side, in steps, so that moving a little changes
 * nothing but the place of the whole.
 */
export function toWindow(
  { x, y }: Zoom,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): MapWindow {
  const left = Math.floor(-x / widthPx) * widthPx;
  const top = Math.floor(-y / heightPx) * heightPx;
  return {
    left: left - widthPx / 2,
    top: top - heightPx / 2,
    right: left + widthPx * 2.5,
    bottom: top + heightPx * 2.5,
  };
}

/** The marks within a window. */
export function marksWithin(
  marks: readonly Cluster[],
  { left, top, right, bottom }: MapWindow,
): readonly Cluster[] {
  return marks.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
}

/**
 * Gives each mark the same place among its siblings for as long as it is shown,
 * so that it keeps its element, and with it the focus.
 */
export class Slots {
  #ids: readonly (string | undefined)[] = [];

  /** Marks that stay keep their places; new ones take those that became free. */
  fill(marks: readonly Cluster[]): readonly (Cluster | undefined)[] {
    const left = new Map(marks.map((mark) => [mark.ids[0], mark]));
    const kept = this.#ids.map((id) => {
      const mark = left.get(id);
      left.delete(id);
      return mark;
    });
    const fresh = left.values();
    const filled = kept.map((mark) => mark ?? fresh.next().value);
    filled.push(...fresh);
    this.#ids = filled.map((mark) => mark?.ids[0]);
    return filled;
  }
}
