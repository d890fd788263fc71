import { css } from 'lit';

/** Look of the part on growth, which comes with it. Tokens only. */
export const growthStyles = css`
  .growth {
    display: grid;
    gap: calc(var(--_space) / 2);
    max-inline-size: 45rem;
  }
  .growth-heading {
    font-size: 1.125em;
    font-weight: 600;
  }
  .growth-drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  /* The time that a date leaves open is less than the size itself. */
  .growth .group {
    stroke-width: 1.25;
  }
  .growth .size {
    min-inline-size: 7em;
  }
  .growth summary {
    inline-size: fit-content;
  }
  .growth table {
    inline-size: 100%;
    margin-block-start: calc(var(--_space) / 2);
    border-collapse: collapse;
  }
  .growth :is(th, td) {
    padding-block: 0.375em;
    padding-inline-end: 1em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  .growth thead {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .growth path {
      stroke: CanvasText;
    }
    .growth .track {
      stroke: GrayText;
    }
    .growth :is(text, .marker) {
      fill: CanvasText;
    }
  }
  @media print {
    .growth details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    .growth summary {
      padding: 0;
      border: 0;
      list-style: none;
    }
    .growth-drawing,
    .growth tr {
      break-inside: avoid;
    }
  }
`;
