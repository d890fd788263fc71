import { contrast, type Channels } from '../core/contrast.js';

/** The least contrast of text, and of parts of controls and pictures, by WCAG 2.2 AA. */
export const TEXT_CONTRAST = 4.5;
export const GRAPHICS_CONTRAST = 3;

/** What a contrast is enough for. */
export type ContrastVerdict = 'text' | 'graphics' | 'nothing';

/**
 * A colour as it was typed, in the one form that fields and addresses share.
 *
 * @returns `#rrggbb`, or `undefined` for what is no colour in that notation, with or without its `#`.
 */
export function toColour(text: string): string | undefined {
  const [, digits] = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${long.toLowerCase()}`;
}

/** The contrast of two colours in the form of {@link toColour}, from 1 to 21. */
export function contrastOf(a: string, b: string): number {
  return contrast(toChannels(a), toChannels(b));
}

/** What two colours are apart enough for. */
export function judgeContrast(ratio: number): ContrastVerdict {
  if (ratio >= TEXT_CONTRAST) return 'text';
  return ratio >= GRAPHICS_CONTRAST ? 'graphics' : 'nothing';
}

function toChannels(colour: string): Channels {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (start) => parseInt(colour.slice(start, start + 2), 16) / 255,
  );
  return [red, green, blue];
}
