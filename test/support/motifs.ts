import { toChord } from '../../src/widgets/diversity-statement/motif/chord.js';
import type {
  Motif,
  MotifBox,
  MotifCity,
  MotifKind,
  Strand,
} from '../../src/widgets/diversity-statement/motif/motif.js';
import { toRadial } from '../../src/widgets/diversity-statement/motif/radial.js';
import { toWeave } from '../../src/widgets/diversity-statement/motif/weave.js';

/** All kinds with the function that draws them. */
export const KINDS: readonly (readonly [MotifKind, (city: MotifCity, box: MotifBox) => Motif])[] = [
  ['weave', toWeave],
  ['radial', toRadial],
  ['chord', toChord],
];

/** The boxes that motifs are drawn for. */
export const BOXES: readonly MotifBox[] = [
  [1440, 360],
  [600, 240],
  [240, 240],
  [1200, 630],
  [1080, 1080],
  [1123, 794],
].map(([widthPx = 0, heightPx = 0]) => ({ widthPx, heightPx }));

/** The box of a card. */
export const CARD: MotifBox = { widthPx: 600, heightPx: 240 };

/** A city with the given shares; without any, all is drawn from its id. */
export function cityOf(id: string, ...shares: readonly (number | undefined)[]): MotifCity {
  return { id, threads: shares };
}

/** The ids of all cities of the dataset. */
export async function cityIds(): Promise<readonly string[]> {
  const response = await fetch('/src/dataset/cities.csv');
  const [, ...rows] = (await response.text()).trim().split(/\r?\n/);
  return rows.map((row) => row.split(',')[0]!);
}

/** How many units of length a cell of {@link tonesOf} is wide and high. */
const CELL = 30;
/** Pixels painted for the side of a cell. */
const FINE = 5;

/**
 * What an eye that screws itself up sees of a motif: for each cell of a coarse grid and each tone,
 * how much of the cell it covers.
 */
export function tonesOf(motif: Motif): readonly number[] {
  const [columns, rows] = [motif.widthPx / CELL, motif.heightPx / CELL].map(Math.round);
  const context = paint(motif, FINE / CELL, ({ tone }) => ['#f00', '#0f0', '#00f'][tone]!);
  const { data, width, height } = context.getImageData(0, 0, columns! * FINE, rows! * FINE);
  const cells = new Array<number>(columns! * rows! * 3).fill(0);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const cell = Math.floor(y / FINE) * columns! + Math.floor(x / FINE);
      for (let tone = 0; tone < 3; tone += 1) {
        cells[cell * 3 + tone]! += data[(y * width + x) * 4 + tone]! / 255 / FINE ** 2;
      }
    }
  }
  return cells;
}

/**
 * How unlike two motifs look, from {@link tonesOf}: 0 for the same colours in the same places, 1
 * where nothing that one shows is in the other.
 */
export function difference(a: readonly number[], b: readonly number[]): number {
  let apart = 0;
  let all = 0;
  for (const [i, value] of a.entries()) {
    apart += Math.abs(value - b[i]!);
    all += Math.max(value, b[i]!);
  }
  return all === 0 ? 0 : apart / all;
}

/** How many of the pixels of a motif, as a share, are covered by more than one strand. */
export function overlapOf(motif: Motif): number {
  const context = paint(motif, 1, () => '#600000');
  const { data } = context.getImageData(0, 0, motif.widthPx, motif.heightPx);
  // Two edges that meet in a pixel share it; only what is covered twice is brighter than one strand.
  return data.filter((value, i) => i % 4 === 0 && value > 0x60 + 0x20).length / (data.length / 4);
}

/** How much a strand covers, in square pixels. */
export function areaOf(strand: Strand, { widthPx, heightPx }: MotifBox): number {
  const context = paint({ widthPx, heightPx, strands: [strand] }, 2, () => '#f00');
  const { data } = context.getImageData(0, 0, widthPx * 2, heightPx * 2);
  return data.reduce((sum, value, i) => (i % 4 === 0 ? sum + value / 255 / 4 : sum), 0);
}

/** Paints strands onto black, each adding its colour to what is there. */
function paint(
  { widthPx, heightPx, strands }: Motif,
  scale: number,
  colourOf: (strand: Strand) => string,
): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(widthPx * scale);
  canvas.height = Math.round(heightPx * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'lighter';
  context.scale(scale, scale);
  for (const strand of strands) {
    const path = new Path2D(strand.d);
    context.fillStyle = context.strokeStyle = colourOf(strand);
    context.lineWidth = strand.widthPx ?? 0;
    if (strand.widthPx === undefined) context.fill(path);
    else context.stroke(path);
  }
  return context;
}
