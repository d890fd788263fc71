import { css, unsafeCSS } from 'lit';
import { tokenDeclarations } from '../theme/tokens.js';

/** Tokens, themes and reset: what every tag starts from. Every byte is in every first visit. */
export const hostStyles = css`
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
  [hidden],
  :has(~ .served) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
