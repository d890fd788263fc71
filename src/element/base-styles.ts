import { css } from 'lit';
import { hostStyles } from './host-styles.js';

/** Look of the frame that every widget with figures has. Tokens only. */
export const baseStyles = css`
  ${hostStyles}
  :has(> :focus-visible:checked) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
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
