/** Digits that a spreadsheet shows; those after them are left over from counting in twos. */
const DIGITS = 15;

/**
 * A number as a person would type it: `12.5`, `0.3` for what a computer makes of
 * 0.1 + 0.2, and no exponent.
 */
export function toNumberText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const text = String(Number(value.toPrecision(DIGITS)));
  return text.includes('e') ? withoutExponent(text) : text;
}

function withoutExponent(text: string): string {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  const power = Number(exponent);
  return power < 0
    ? `${sign}0.${'0'.repeat(-power - 1)}${whole}${decimals}`
    : `${sign}${whole}${decimals.padEnd(power, '0')}`;
}
