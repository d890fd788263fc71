import { round } from '../../../core/math.js';

/**
 * Writes path data as the curves of D3 ask for it, short: with one digit, and
 * each point seen from the one before.
 */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  closePath(): void;
  /** The path data so far. */
  text(): string;
}

/** A pen for one path. */
export function toPen(): Pen {
  let d = '';
  let x = 0;
  let y = 0;
  const draw = (command: string, ...numbers: readonly number[]): void => {
    const steps = numbers.map((each, i) => round(round(each, 1) - (i % 2 === 0 ? x : y), 1));
    // A minus parts two numbers as well as a comma.
    d += command + steps.join().replaceAll(',-', '-');
    x = round(numbers.at(-2) ?? 0, 1);
    y = round(numbers.at(-1) ?? 0, 1);
  };
  return {
    moveTo: (...to) => {
      [x, y] = [0, 0];
      draw('M', ...to);
    },
    lineTo: (...to) => draw('l', ...to),
    quadraticCurveTo: (...to) => draw('q', ...to),
    bezierCurveTo: (...to) => draw('c', ...to),
    closePath: () => {
      d += 'z';
    },
    text: () => d,
  };
}
