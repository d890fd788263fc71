import { css } from 'lit';

/** Look of `icc-index-radar`. Tokens only; every byte is in every first visit. */
export const radarStyles = css`
  .frame,
  .words {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  /* Room for what is to come, so that the page does not jump. */
  .idle,
  .loading,
  .frame:has(.ring) {
    min-block-size: var(--_reserve, 60rem);
  }
  .words {
    gap: calc(var(--_space) / 2);
    max-inline-size: 65ch;
  }
  .badge {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
  }
  .value {
    color: var(--_accent);
    font-size: 2.75em;
    font-weight: 600;
    line-height: 1;
  }
  .controls,
  .views,
  .legend,
  .legend li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    align-items: center;
  }
  .controls {
    align-items: start;
    justify-content: space-between;
    margin-block-end: 1rem;
  }
  .views {
    border: 0;
  }
  label {
    position: relative;
    padding-block: 0.25rem;
    border-block-end: 2px solid #0000;
  }
  label:has(:checked) {
    border-color: var(--_accent);
    font-weight: 600;
  }
  input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .downloads ul {
    display: grid;
    gap: 0.5rem;
    padding-block: 0.5rem;
  }
  /* One over the other, so that the picture does not move when one takes the other's place. */
  #hint {
    display: grid;
  }
  #hint > * {
    grid-area: 1/1;
  }
  .unseen {
    visibility: hidden;
  }
  .legend {
    margin-block: 0.25rem 1rem;
  }
  .legend li {
    flex-wrap: nowrap;
    gap: 0.5em;
  }
  .legend strong {
    min-inline-size: 4ch;
  }
  .plot {
    position: relative;
  }
  .plot svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  text.active {
    fill: var(--_accent);
    text-decoration: underline;
  }
  .table[tabindex] {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption,
  thead {
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: end;
    vertical-align: bottom;
  }
  th:first-child {
    text-align: start;
  }
  @container (min-width: 56rem) {
    .frame {
      grid-template-columns: minmax(16rem, 2fr) minmax(0, 3fr);
      column-gap: calc(var(--_space) * 3);
      --_reserve: 50rem;
    }
    .frame > :not(.words, .picture) {
      grid-column: 1/-1;
    }
  }
  @media (forced-colors: active) {
    .drawing path {
      fill: none;
      stroke: CanvasText;
    }
    .drawing :is(.ring, .spoke, .track) {
      stroke: GrayText;
    }
    .drawing :is(text, .marker) {
      fill: CanvasText;
    }
    label:not(:has(:checked)) {
      border-color: Canvas;
    }
  }
  @media print {
    .controls,
    #hint,
    button {
      display: none;
    }
    .frame {
      display: block;
      min-block-size: 0;
    }
    .table {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
    .plot,
    tr {
      break-inside: avoid;
    }
  }
`;
