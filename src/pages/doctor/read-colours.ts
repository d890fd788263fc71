import { NEEDED } from '../../doctor/colours.js';
import type { ColourFact } from '../../doctor/facts.js';

/** Red, green and blue from 0 to 1, and how much it covers. */
type Paint = readonly [red: number, green: number, blue: number, opacity: number];

/** The colours of a widget as shown, on what is behind it; none where a picture is. */
export function readColours(element: HTMLElement): readonly ColourFact[] {
  const root = element.shadowRoot;
  const view = element.ownerDocument.defaultView;
  if (root === null || view === null || hasPictureBehind(element, view)) return [];
  const read = (colour: string): Paint => readPaint(root, view, colour);
  const paints = [...around(element)]
    .map((each) => parsePaint(view.getComputedStyle(each).backgroundColor))
    .reverse();
  // The paper that the browser paints on follows the colour scheme.
  const ground = [...paints, read('var(--_surface)')].reduce(over, read('Canvas'));
  return Object.keys(NEEDED)
    .filter((token) => isInUse(token, view.getComputedStyle(element)))
    .map((token) => ({
      token,
      colour: toHex(over(ground, read(`var(--_${token})`))),
      ground: toHex(ground),
    }));
}

/** Further colours are judged only where the page chose them: most widgets show none. */
function isInUse(token: string, style: CSSStyleDeclaration): boolean {
  return !/\d$/.test(token) || style.getPropertyValue(`--icc-${token}`).trim() !== '';
}

/** The element and all around it, the innermost first. */
function* around(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = each.parentElement) yield each;
}

function hasPictureBehind(element: Element, view: Window): boolean {
  return [...around(element)].some(
    (each) => view.getComputedStyle(each).backgroundImage !== 'none',
  );
}

function readPaint(root: ShadowRoot, view: Window, colour: string): Paint {
  const probe = root.ownerDocument.createElement('span');
  // Without this, a forced colour would be read instead of the one that was set.
  probe.style.setProperty('forced-color-adjust', 'none');
  // Mixed with itself, any colour comes out in sRGB, whatever space it was written in.
  probe.style.setProperty('background-color', `color-mix(in srgb, ${colour}, ${colour})`);
  root.append(probe);
  const paint = parsePaint(view.getComputedStyle(probe).backgroundColor);
  probe.remove();
  return paint;
}

/** Reads `color(srgb 0 0.5 1 / 0.5)` or `rgba(0, 128, 255, 0.5)`. */
function parsePaint(computed: string): Paint {
  const range = computed.startsWith('rgb') ? 255 : 1;
  const parts = computed.match(/-?[\d.]+(?:e[-+]?\d+)?|none/gi)?.map((part) => Number(part) || 0);
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts ?? [];
  return [red / range, green / range, blue / range, parts === undefined ? 0 : opacity];
}

/** What is seen where one colour lies on another that covers all. */
function over(ground: Paint, paint: Paint): Paint {
  const [, , , opacity] = paint;
  const mix = (i: 0 | 1 | 2): number => paint[i] * opacity + ground[i] * (1 - opacity);
  return [mix(0), mix(1), mix(2), 1];
}

function toHex([red, green, blue]: Paint): string {
  const pair = (share: number): string =>
    Math.round(Math.min(Math.max(share, 0), 1) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${pair(red)}${pair(green)}${pair(blue)}`;
}
