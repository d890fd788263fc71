import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, LitElement } from 'lit';
import { lateStyles } from '../element/add-styles.js';
import { escapeMarkup } from '../element/export/markup.js';

/** What is drawn for a width nobody knows yet fits any; and what works by script only keeps its room. */
const SERVED = `
svg.drawing { inline-size: 100%; block-size: auto; }
[part='controls'], .zoom, #hint { visibility: hidden; }`;

/** What marks places for Lit to take up again; but the widget draws anew once it has its data. */
const MARKERS = /<!--[^]*?-->|<\?[^>]*>/g;

/** A tag as it is written. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its content, as markup: for readers of what knows no shadow roots. */
  readonly content: string;
}

/**
 * A tag with what its widget shows in a declarative shadow root: drawn before any
 * script has come, and replaced by the widget once that has its data.
 *
 * @param element with its data.
 */
export async function toDsd(
  element: LitElement,
  { name, attributes, content }: Tag,
): Promise<string> {
  const shown = await drawn(element);
  const { elementStyles } = element.constructor as typeof LitElement;
  const look = [...elementStyles, ...lateStyles(element)].map(
    (style) => (style as CSSResult).cssText,
  );
  const written = Object.entries({ ...reflected(element), ...attributes }).map(
    ([key, value]) => ` ${key}="${escapeMarkup(value)}"`,
  );
  return [
    `<${name}${written.join('')}>`,
    '<template shadowrootmode="open"><div class="served">',
    `<style>${toLines([...look, SERVED].join('\n'))}</style>`,
    toLines(shown.replace(MARKERS, '')),
    '</div></template>',
    content,
    `</${name}>`,
  ].join('\n');
}

/** Attributes that the element gives itself: looks depend on them, and they must not come late. */
function reflected(element: LitElement): Record<string, string> {
  const { elementProperties } = element.constructor as typeof LitElement;
  const entries = [...elementProperties].flatMap(([property, { attribute, reflect }]) => {
    const value = element[property as keyof LitElement] as unknown;
    const key = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    return reflect === true && typeof value === 'string' ? [[key, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

async function drawn(element: LitElement): Promise<string> {
  // The first drawing sets parts on their way that are loaded when needed.
  element['render']();
  await new Promise((resolve) => setTimeout(resolve));
  // What an element renders has slots, and slots need a host; of which nothing more is asked.
  const stack = [{ element: undefined }];
  return collectResult(render(element['render'](), { customElementHostStack: stack }));
}

/** Without what only tells how templates were written. */
function toLines(text: string): string {
  return text.replace(/\s*\n\s*/g, '\n').trim();
}
