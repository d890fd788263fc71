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
    color: var(--icc-text, CanvasText);
    background: var(--icc-surface, Canvas);
    border: 1px solid var(--_muted);
    border-block-start: 3px solid var(--_accent);
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
  .facts {
    display: grid;
    gap: 0.75rem 1.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    margin-block: 0.75rem;
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
