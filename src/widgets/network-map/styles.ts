import { css } from 'lit';

/** Look of `icc-network-map`. Tokens only; every byte is in every first visit. */
export const networkMapStyles = css`
  .frame,
  .words,
  .panes,
  .list {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  /* Room for what is to come, so that the page does not jump. */
  .idle,
  .loading {
    min-block-size: var(--_reserve, 110rem);
  }
  .words {
    gap: calc(var(--_space) / 2);
    max-inline-size: 65ch;
  }
  .count {
    font-size: 1.25em;
    font-weight: 600;
  }
  .controls,
  .filters,
  .options,
  .views,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: end;
    justify-content: space-between;
  }
  .filters,
  .legend {
    justify-content: start;
  }
  .filters {
    flex: 1 1 24rem;
  }
  .options {
    align-items: start;
  }
  .views {
    border: 0;
  }
  .field {
    display: grid;
    flex: 1 1 9rem;
    max-inline-size: 16rem;
  }
  .field > * {
    min-inline-size: 0;
    inline-size: 100%;
  }
  input[type='search'],
  select {
    block-size: 2.25rem;
    padding-inline: 0.5rem;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .option {
    position: relative;
    padding-block: 0.25rem;
    border-block-end: 2px solid #0000;
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    font-weight: 600;
  }
  .option input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .downloads ul,
  .faults ul {
    display: grid;
    gap: 0.5rem;
    padding-block: 0.5rem;
  }
  .hint {
    display: grid;
    min-block-size: 3em;
  }
  .hint > * {
    grid-area: 1/1;
  }
  .unseen {
    visibility: hidden;
  }
  .legend li {
    display: flex;
    gap: 0.375em;
    align-items: center;
  }
  .sample {
    flex: none;
  }
  .list {
    position: relative;
    max-block-size: 28rem;
    overflow: auto;
    border-block: 1px solid var(--_line);
  }
  .country-name {
    padding-block: 0.5rem 0.25rem;
    font-weight: 600;
    border-block-end: 1px solid var(--_line);
  }
  .member {
    display: flex;
    gap: 0.5rem;
    padding-block: 0.375rem;
  }
  .member > div {
    min-inline-size: 0;
  }
  .member .sample {
    margin-block-start: 0.5rem;
  }
  .name {
    min-block-size: 1.75rem;
    padding: 0.125rem 0;
    border: 0;
    text-align: start;
    text-decoration: underline var(--_line);
  }
  .own .name,
  .selected .name {
    color: var(--_accent);
    font-weight: 600;
  }
  @container (min-width: 56rem) {
    .frame {
      --_reserve: 60rem;
    }
    .in-both {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: calc(var(--_space) * 2);
    }
    .in-both .list {
      /* As high as the map beside it. */
      block-size: 0;
      min-block-size: 100%;
      max-block-size: none;
    }
  }
  @media screen {
    @container (min-width: 56rem) {
      /* Only where the height of the list does not follow from them. */
      .in-both .country {
        content-visibility: auto;
        contain-intrinsic-size: auto 9rem;
      }
    }
  }
  @media (forced-colors: active) {
    .option:not(:has(:checked)) {
      border-color: Canvas;
    }
  }
  @media print {
    .controls,
    .hint,
    .more {
      display: none;
    }
    .frame,
    .panes {
      display: block;
      min-block-size: 0;
    }
    .in-both .list,
    .list {
      display: block;
      columns: 3 14rem;
      block-size: auto;
      max-block-size: none;
      overflow: visible;
    }
    .member {
      break-inside: avoid;
    }
  }
`;
