import { css } from 'lit';

/** Look of the card, which comes with it. */
export const cardStyles = css`
  .card {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    max-block-size: 80vh;
    padding: var(--_space);
    overflow: auto;
    overflow-wrap: anywhere;
    color: var(--icc-text, CanvasText);
    background: var(--icc-surface, Canvas);
    border: 1px solid var(--_muted);
    border-block-start: 3px solid var(--_accent);
  }
  .resting {
    position: static;
  }
  .card-head {
    display: flex;
    gap: 1rem;
    align-items: start;
    justify-content: space-between;
  }
  .card-title {
    font-size: 1.25em;
    font-weight: 600;
  }
  .card:focus-visible {
    outline-offset: -3px;
  }
  .facts {
    display: grid;
    gap: 0.25rem 1.5rem;
    margin-block: 0.5rem;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(7rem, 1fr) minmax(0, 2fr);
    gap: 0 1rem;
    align-items: baseline;
  }
  @container (min-width: 40rem) {
    .facts {
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
      gap: 0.75rem 1.5rem;
    }
    .facts > div {
      display: block;
    }
  }
  .line {
    display: block;
  }
  .choice {
    columns: 14rem;
  }
  .choice li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }
  @media print {
    .close {
      display: none;
    }
  }
`;
