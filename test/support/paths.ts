/** A piece of an outline: its corners, and whether it is closed. */
export interface Piece {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly isClosed: boolean;
}

/** The pieces of path data made of absolute `M`, `L` and `Z`. */
export function piecesOf(d: string): readonly Piece[] {
  return (d.match(/M[^M]*/g) ?? []).map((piece) => ({
    points: [...piece.matchAll(/[ML]([^,MLZ]+),([^,MLZ]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]),
    isClosed: piece.endsWith('Z'),
  }));
}

const canvas = document.createElement('canvas').getContext('2d')!;

/** Whether a browser that fills path data fills this point: an oracle that knows no formula of ours. */
export function isInside(d: string, x: number, y: number): boolean {
  return canvas.isPointInPath(new Path2D(d), x, y);
}
