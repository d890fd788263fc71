import { css, unsafeCSS } from 'lit';
import { tokenDeclarations } from '../theme/tokens.js';

/** Look of the frame that every widget has. Tokens only. */
export const baseStyles = css`
  :host {
    ${unsafeCSS(tokenDeclarations)}
    display: block;
    container-type: inline-size;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--_font);
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
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
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .frame {
    margin: 0;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
  .heading {
    margin: 0;
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  button,
  summary,
  .option {
    min-block-size: 2rem;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  button {
    padding: 0.25rem 0.75rem;
    background: none;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }
  button:hover {
    border-color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .visually-hidden:not(:focus-within) {
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
    animation: appear 0.2s 0.3s both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .waiting {
      animation-duration: 1ms;
    }
  }
`;
