import { contrast, type Channels } from '../../core/contrast.js';
import type { Ink } from '../../theme/mark-styles.js';
import { TOKENS } from '../../theme/tokens.js';

/** A colour for every ink, as `#rrggbb`. */
export type Palette = Readonly<Record<Ink, string>>;

/** The text colour of a picture whose page sets none; the same as in the light theme. */
const TEXT = '#1b1b1b';

/** Contrast to white that text needs to be read by everybody. */
const MIN_CONTRAST = 4.5;

/** These go with the page's background, so that they may be meant for a dark one. */
const GREYS: readonly Ink[] = ['text', 'muted', 'line'];

const WHITE: Channels = [1, 1, 1];

/** Colours of widgets that are in no page, and so have none to be read. */
const given = new WeakMap<Element, Palette>();

/** Gives a widget outside of a page the colours of its pictures. */
export function givePalette(host: Element, palette: Palette): void {
  given.set(host, palette);
}

/**
 * The colours of a widget as they are on white, whatever scheme its page shows:
 * the tokens that the page sets, in their light form. Text that the page set for
 * a dark background, too pale for white, is left to the default.
 *
 * Outside of a page there are no colours: all are black then.
 */
export function readPalette(host: Element): Palette {
  const own = given.get(host);
  if (own) return own;
  const read = readInks(host, []);
  const inks = contrast(read.text, WHITE) < MIN_CONTRAST ? readInks(host, GREYS) : read;
  return {
    accent: toHex(inks.accent),
    'accent-2': toHex(inks['accent-2']),
    'accent-3': toHex(inks['accent-3']),
    text: toHex(inks.text),
    muted: toHex(inks.muted),
    line: toHex(inks.line),
  };
}

/** The channels of every ink on white; of `own` inks, those of the library. */
function readInks(host: Element, own: readonly Ink[]): Readonly<Record<Ink, Channels>> {
  const scope = document.createElement('span');
  setTokens(scope, own);
  set(scope, { display: 'none', 'color-scheme': 'light', color: TEXT });
  (host.shadowRoot ?? host).append(scope);
  try {
    return {
      accent: readChannels(scope, 'accent'),
      'accent-2': readChannels(scope, 'accent-2'),
      'accent-3': readChannels(scope, 'accent-3'),
      text: readChannels(scope, 'text'),
      muted: readChannels(scope, 'muted'),
      line: readChannels(scope, 'line'),
    };
  } finally {
    scope.remove();
  }
}

/** The host's own tokens were resolved against the text of its page; these are resolved anew. */
function setTokens(scope: HTMLElement, own: readonly Ink[]): void {
  for (const [name, fallback] of Object.entries(TOKENS)) {
    const value = name === 'text' ? TEXT : fallback;
    const isOwn = own.some((ink) => ink === name);
    set(scope, { [`--_${name}`]: isOwn ? value : `var(--icc-${name}, ${value})` });
  }
}

/** Property by property: a `style` attribute would fall to a content security policy. */
function set(element: HTMLElement, declarations: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(declarations)) {
    element.style.setProperty(property, value);
  }
}

/** The channels of an ink on white, each from 0 to 1. */
function readChannels(scope: HTMLElement, ink: Ink): Channels {
  // One probe each: WebKit remembers what it once computed for something that is not displayed.
  const probe = document.createElement('span');
  set(probe, {
    // Without this, a forced colour would be read instead of the one that was set.
    'forced-color-adjust': 'none',
    color: 'var(--_text)',
    // Mixed with itself, any colour comes out in sRGB, whatever space it was written in. Some
    // browsers falsify what is read back from a canvas, which would do the same.
    'background-color': `color-mix(in srgb, var(--_${ink}), var(--_${ink}))`,
  });
  scope.append(probe);
  return parseColor(getComputedStyle(probe).backgroundColor);
}

/** Reads `color(srgb 0 0.5 1 / 0.5)` or `rgba(0, 128, 255, 0.5)` and lays it on white. */
function parseColor(computed: string): Channels {
  const range = computed.startsWith('rgb') ? 255 : 1;
  const parts = computed.match(/-?[\d.]+(?:e[-+]?\d+)?|none/gi)?.map((part) => Number(part) || 0);
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts ?? [];
  const onWhite = (value: number): number =>
    Math.min(Math.max((value / range) * opacity + 1 - opacity, 0), 1);
  return [onWhite(red), onWhite(green), onWhite(blue)];
}

function toHex(channels: Channels): string {
  const digits = (value: number): string =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${channels.map(digits).join('')}`;
}
