/**
 * Stands in for d3's `Path` in the self-contained build. Radial lines use three
 * of its eleven methods; the others would cost every first visit 0.65 kB, and a
 * class cannot be shaken. A test holds it against the original.
 */
export class Path {
  #text = '';
  readonly #factor: number;

  /** @param digits decimal places of coordinates. Default: 3, as d3-shape asks for. */
  constructor(digits = 3) {
    this.#factor = 10 ** digits;
  }

  moveTo(x: number, y: number): void {
    this.#append('M', x, y);
  }

  lineTo(x: number, y: number): void {
    this.#append('L', x, y);
  }

  closePath(): void {
    this.#text += 'Z';
  }

  toString(): string {
    return this.#text;
  }

  #append(command: string, x: number, y: number): void {
    this.#text += `${command}${this.#round(x)},${this.#round(y)}`;
  }

  #round(value: number): number {
    return Math.round(value * this.#factor) / this.#factor;
  }
}
