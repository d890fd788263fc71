import { css } from 'lit';

/** Look of `icc-index-radar`. Tokens only. */
export const radarStyles = css`
  .frame {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    min-block-size: calc(46rem + 12cqi);
  }
  .words {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    align-content: start;
  }
  .badge {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding-inline: 0.5em;
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: 600;
  }
  .overall .value {
    color: var(--_accent);
    font-size: 2.75em;
    font-weight: 600;
    line-height: 1;
    letter-spacing: -0.01em;
  }
  .sentences {
    max-inline-size: 65ch;
  }
  .picture {
    min-inline-size: 0;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: start;
    justify-content: space-between;
    margin-block-end: var(--_space);
  }
  .views {
    display: flex;
    min-inline-size: 0;
    border-block-end: 1px solid var(--_line);
  }
  .option {
    position: relative;
    display: inline-flex;
    align-items: center;
    padding: 0 0.75rem;
  }
  .option input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .option:has(:checked) {
    font-weight: 600;
    box-shadow: 0 2px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .downloads {
    position: relative;
  }
  .downloads summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    list-style: none;
  }
  .downloads summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentcolor;
    border-width: 0 0.1em 0.1em 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .downloads ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block-start: 0.5rem;
  }
  .reading {
    min-block-size: 1.5em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-block-end: var(--_space);
    font-size: 0.875em;
  }
  .legend li {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }
  .swatch {
    flex: none;
  }
  .chart {
    position: relative;
  }
  .ruler {
    block-size: 0;
  }
  .drawing,
  .explorer {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .explorer {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }
  .target {
    fill: transparent;
    cursor: pointer;
    outline: none;
  }
  .target[data-active] {
    fill: var(--_text);
    fill-opacity: 0.06;
  }
  .target[aria-pressed='true'] {
    fill: var(--_accent);
    fill-opacity: 0.12;
  }
  .target:focus-visible {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .axis-label.active,
  .axis-number.active {
    fill: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .spoke.active {
    stroke: var(--_muted);
  }
  .table {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  caption {
    padding-block-end: 0.5em;
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }
  td,
  th:not(:first-child) {
    text-align: end;
  }
  thead th {
    font-weight: 600;
    vertical-align: bottom;
  }
  .missing {
    color: var(--_muted);
  }
  figcaption {
    display: grid;
    gap: 0.25em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  cite {
    font-style: normal;
  }
  @container (min-width: 56rem) {
    .frame {
      grid-template-columns: minmax(16rem, 2fr) minmax(0, 3fr);
      column-gap: calc(var(--_space) * 3);
      min-block-size: 44rem;
    }
    .heading,
    .table,
    figcaption,
    .message {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .drawing path,
    .swatch path {
      forced-color-adjust: none;
    }
    .drawing text {
      fill: CanvasText;
    }
    .ring,
    .outer-ring,
    .spoke,
    .track,
    .leader {
      stroke: GrayText;
    }
    .line,
    .group,
    .average-line,
    .average-mark {
      stroke: CanvasText;
    }
    .marker {
      fill: CanvasText;
    }
    .area {
      fill: none;
    }
    .target:focus-visible,
    .target[aria-pressed='true'] {
      stroke: Highlight;
      stroke-width: 3;
    }
    .option:has(:checked) {
      box-shadow: none;
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .controls,
    .reading,
    .explorer,
    .retry {
      display: none;
    }
    .frame {
      display: block;
      min-block-size: 0;
    }
    .table.visually-hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }
    .picture,
    tr {
      break-inside: avoid;
    }
    .words,
    .picture,
    .table {
      margin-block: 1rem;
    }
    figcaption a::after {
      content: ' ' attr(href);
    }
  }
`;
