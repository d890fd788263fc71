import type { Palette } from '../element/export/palette.js';
import { TOKENS } from '../theme/tokens.js';

/** Colours that pictures may be given, as CSS writes them; those left out are the library's own. */
export type StaticColors = Partial<Palette>;

/** Text of pages whose own colour nobody knows; the same as in the light theme. */
const TEXT = '#1b1b1b';

/** A colour that needs nothing of a page: `#rgb`, `#rrggbb`, `rgb(…)`, `hsl(…)` or a name. */
const COLOR = /^(#([\da-f]{3}){1,2}|[a-z]+|(rgb|hsl)\([\d\s.,%/deg]+\))$/i;

/**
 * The colours of a picture on white.
 *
 * @throws if a colour is none: it would be written into the picture as it is.
 */
export function toPalette(colors: StaticColors = {}): Palette {
  const wrong = Object.entries(colors).find(([, color]) => !COLOR.test(color));
  if (wrong)
    throw new Error(`invalid color: ${wrong[0]} is "${wrong[1]}", not a color such as #00589c`);
  const { text = TEXT } = colors;
  return {
    accent: lightOf(TOKENS.accent),
    'accent-2': lightOf(TOKENS['accent-2']),
    'accent-3': lightOf(TOKENS['accent-3']),
    text,
    muted: mixed(text, TOKENS.muted),
    line: mixed(text, TOKENS.line),
    ...colors,
  };
}

/** The first of two colours in `light-dark(#00589c,#7cc0ff)`. */
function lightOf(token: string): string {
  return /#[\da-f]+/.exec(token)?.[0] ?? TEXT;
}

/** The text's colour on white, as far as a token lets it through: `color-mix(in srgb,… 78%,transparent)`. */
function mixed(text: string, token: string): string {
  const share = Number(/(\d+)%/.exec(token)?.[1] ?? 100) / 100;
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text) ?? /^#(1b)(1b)(1b)$/.exec(TEXT);
  const channels = (hex ?? []).slice(1).map((digits) => {
    const value = Math.round(Number.parseInt(digits, 16) * share + 255 * (1 - share));
    return value.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
