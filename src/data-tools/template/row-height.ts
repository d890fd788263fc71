/** Height of a line of 11 points, in points. */
const LINE = 15;

/** Letters are a little wider than the digits that widths are counted in, bold ones more so. */
const LETTERS_A_DIGIT = 0.9;

/**
 * The height, in points, that a row of wrapped texts needs. Spreadsheets do not
 * work it out for a workbook that another program wrote, and would show the first line alone.
 *
 * @param widths of the columns, in digits.
 * @returns nothing where each text fits on one line.
 */
export function rowHeight(
  texts: readonly (string | undefined)[],
  widths: readonly number[],
): number | undefined {
  const lines = texts.map((text = '', i) => countLines(text, widths[i] ?? 0));
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : most * LINE;
}

function countLines(text: string, width: number): number {
  const letters = Math.max(1, Math.floor(width * LETTERS_A_DIGIT));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const next = used === 0 ? word.length : used + 1 + word.length;
    if (next <= letters) {
      used = next;
      continue;
    }
    // A word that is longer than a line is broken.
    lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / letters) - 1;
    used = word.length % letters;
  }
  return lines;
}
