import { css, unsafeCSS, type CSSResult, type LitElement } from 'lit';
import { tokenDeclarations } from '../theme/tokens.js';

/** Look of the frame that every widget has. Tokens only; every byte is in every first visit. */
export const baseStyles = css`
  :host {
    ${unsafeCSS(tokenDeclarations)}
    display: block;
    container-type: inline-size;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--_font);
  }
  :host([theme='light']) {
    color-scheme: light;
    --_text: var(--icc-text, #1b1b1b);
    --_surface: var(--icc-surface, #fff);
  }
  :host([theme='dark']) {
    color-scheme: dark;
    --_text: var(--icc-text, #f1f1f1);
    --_surface: var(--icc-surface, #16181d);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .frame {
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  :host(:not([theme='auto'])) .frame {
    padding: var(--_space);
  }
  .heading {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
  }
  button,
  summary {
    min-block-size: 2rem;
    padding: 0.25rem 0.75rem;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  :focus-visible,
  :has(> :focus-visible:checked) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .waiting {
    /* Shown only when the wait is long enough to wonder. */
    animation: appear 0s 0.3s both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;

/** Gives a host the look of a part that came later than the host itself; once, however often it is called. */
export function addStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (!(renderRoot instanceof ShadowRoot) || !styleSheet) return;
  if (renderRoot.adoptedStyleSheets.includes(styleSheet)) return;
  renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
}
