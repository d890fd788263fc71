import { css } from 'lit';

/** Look of the list of ways to use a statement elsewhere. Tokens only. */
export const sharingStyles = css`
  .elsewhere {
    inline-size: min(100%, 34rem);
    font-size: 0.9375rem;
    font-weight: 400;

    summary {
      inline-size: fit-content;
      padding-block: 0.25rem;
      cursor: pointer;
    }
    &[open] > :not(summary) {
      margin-block-start: calc(0.75 * var(--_space));
    }
    ul {
      display: grid;
      gap: 0.375rem;
      list-style: none;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
    }
    .picture {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem;
      align-items: center;
    }
    .picture span {
      flex: 1 1 16rem;
    }
    button {
      min-block-size: 2rem;
      min-inline-size: 3.5rem;
      padding: 0.25rem 0.75rem;
      font: inherit;
      color: inherit;
      background: none;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      cursor: pointer;
    }
    button:hover {
      border-color: var(--_accent);
    }
    .outcome:empty {
      margin: 0;
    }
    .note {
      font-size: 0.8125rem;
      color: var(--_muted);
    }
    .note p + p {
      margin-block-start: 0.25rem;
    }
    bdi.note {
      white-space: nowrap;
    }
  }
  @media print {
    .elsewhere {
      display: none;
    }
  }
`;
