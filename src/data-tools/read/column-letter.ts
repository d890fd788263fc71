const LETTERS = 26;

/** How a spreadsheet calls a column: `A`, … `Z`, `AA`, … for 0, 1, … */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / LETTERS) - 1;
  const letter = String.fromCharCode('A'.charCodeAt(0) + (column % LETTERS));
  return rest < 0 ? letter : `${columnLetter(rest)}${letter}`;
}
