/** A number of degrees, and the axis that a letter beside it names. */
export interface Degrees {
  readonly value: number;
  readonly axis: 'lat' | 'lon' | undefined;
}

/** Degrees, perhaps with minutes and seconds, and a letter for the direction after them. */
const DEGREES =
  /^([+-])? ?(\d{1,9}(?:[.,]\d+)?)(?: ?[°º](?: ?(\d{1,2}(?:[.,]\d+)?) ?['′’](?: ?(\d{1,2}(?:[.,]\d+)?) ?(?:["″”]|''|′′|’’))?)?)? ?([NSEW])?$/i;

/**
 * Reads degrees as people write them: `60.39`, `60,39`, `60.39° N`, `5,32 E`, `60°23'34"N`.
 *
 * @returns `undefined` for anything else; the sign of south and west is minus.
 */
export function toDegrees(cell: string): Degrees | undefined {
  const text = cell
    .replace(/\s+/g, ' ')
    .replace(/−/g, '-')
    .replace(/^([NSEW]) ?(.+)$/i, '$2$1');
  const [found, sign, whole = '', minutes, seconds, letter] = DEGREES.exec(text) ?? [];
  if (found === undefined || (sign === '-' && letter !== undefined)) return undefined;
  const parts = [whole, minutes ?? '0', seconds ?? '0'].map((part) =>
    Number(part.replace(',', '.')),
  );
  const [degrees = NaN, arcMinutes = NaN, arcSeconds = NaN] = parts;
  if (arcMinutes >= 60 || arcSeconds >= 60) return undefined;
  const exact = degrees + arcMinutes / 60 + arcSeconds / 3600;
  // Five digits are about a metre.
  const size = minutes === undefined ? degrees : Math.round(exact * 1e5) / 1e5;
  const isNegative = sign === '-' || /[SW]/i.test(letter ?? '');
  return { value: isNegative && size !== 0 ? -size : size, axis: axisOf(letter) };
}

function axisOf(letter: string | undefined): 'lat' | 'lon' | undefined {
  if (letter === undefined) return undefined;
  return /[NS]/i.test(letter) ? 'lat' : 'lon';
}
