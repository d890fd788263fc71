import type { CSSResult, LitElement } from 'lit';
import { isServer } from './is-server.js';

const served = new WeakMap<LitElement, Set<CSSResult>>();

/** Gives a host the look of a part that came later than the host itself; once, however often it is called. */
export function addStyles(host: LitElement, style: CSSResult): void {
  if (isServer) {
    served.set(host, new Set([...lateStyles(host), style]));
    return;
  }
  const { renderRoot } = host;
  const { styleSheet } = style;
  if (!(renderRoot instanceof ShadowRoot) || !styleSheet) return;
  if (renderRoot.adoptedStyleSheets.includes(styleSheet)) return;
  renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
}

/** The styles that came late, where no page is there to take them. */
export function lateStyles(host: LitElement): readonly CSSResult[] {
  return [...(served.get(host) ?? [])];
}
