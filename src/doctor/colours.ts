import { GRAPHICS_CONTRAST, TEXT_CONTRAST, toColour } from '../embedding/colours.js';
import { TOKENS } from '../theme/tokens.js';
import type { ColourFact } from './facts.js';

/** What a page without colours of its own stands on. */
const PAPER = '#ffffff';
const DARK = '#16181d';

/** Names that people type; others are left to a browser. */
const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  orange: '#ffa500',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
};

/**
 * What each token has to be told apart by: words and controls need 4.5, lines and areas 3.
 * Rules and backgrounds carry no meaning and need nothing.
 */
export const NEEDED: Readonly<Record<string, number>> = {
  text: TEXT_CONTRAST,
  muted: TEXT_CONTRAST,
  accent: TEXT_CONTRAST,
  'accent-2': GRAPHICS_CONTRAST,
  'accent-3': GRAPHICS_CONTRAST,
};

/** A colour as `#rrggbb`, or nothing for what only a browser can work out or what lets others shine through. */
export function toHex(text: string): string | undefined {
  const given = text.trim().toLowerCase();
  if (given.startsWith('#')) return toColour(given);
  const [, red, green, blue] =
    /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+1(?:\.0+)?)?\s*\)$/.exec(given) ?? [];
  if (red === undefined) return NAMES[given];
  const pair = (part = '0'): string => Math.min(Number(part), 255).toString(16).padStart(2, '0');
  return `#${pair(red)}${pair(green)}${pair(blue)}`;
}

/** The tokens that some declarations set, the last of each. */
export function tokensIn(declarations: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of declarations.matchAll(/--icc-([\w-]+)\s*:\s*([^;}]+)/g)) {
    if (name in TOKENS) found.set(name, value.replace(/!important/i, '').trim());
  }
  return found;
}

/**
 * The chosen colours on the chosen background. Where nobody chose one, on white; of
 * `light-dark()`, each half on its own ground.
 */
export function coloursIn(tokens: ReadonlyMap<string, string>): readonly ColourFact[] {
  const surface = halves(tokens.get('surface') ?? '');
  const isOwn = tokens.has('surface');
  const grounds = [isOwn ? toHex(surface[0]) : PAPER, isOwn ? toHex(surface[1]) : DARK] as const;
  return [...tokens].flatMap(([token, value]) => {
    if (!(token in NEEDED)) return [];
    const isPair = /^light-dark\(/i.test(value);
    return halves(value).flatMap((half, i) => {
      const colour = toHex(half);
      const ground = grounds[i === 0 ? 0 : 1];
      if (colour === undefined || ground === undefined || (i > 0 && !isPair)) return [];
      return [{ token, colour, ground }];
    });
  });
}

/** `light-dark(a, b)` as its two colours; any other colour twice. */
function halves(value: string): readonly [string, string] {
  const [, light, dark] =
    /^light-dark\(((?:[^(),]|\([^)]*\))+),((?:[^()]|\([^)]*\))+)\)$/i.exec(value.trim()) ?? [];
  return light === undefined || dark === undefined ? [value, value] : [light, dark];
}
