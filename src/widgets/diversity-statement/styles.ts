import { css } from 'lit';

/**
 * Look of a statement. Tokens only. Where words run over the motif, a mask holds
 * it back to `UNDER_TEXT_OPACITY`: not a colour, so that the page's own
 * background shows.
 */
export const statementStyles = css`
  :host,
  .frame {
    border-radius: var(--_radius);
  }
  .room {
    min-block-size: 22rem;
  }
  .none {
    min-block-size: 10rem;
  }
  .frame {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .motif,
  .body {
    position: relative;
    flex: 0 0 9rem;
  }
  svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
  }
  .body {
    display: grid;
    flex: 1;
    gap: var(--_space);
    align-content: center;
    justify-items: start;
    padding: var(--_space) clamp(1rem, 4cqi, 3rem);
  }
  .heading,
  cite,
  .words {
    font-style: normal;
    font-weight: 600;
  }
  .words {
    font-size: clamp(1.375rem, 1rem + 1.8cqi, 2.5rem);
    line-height: 1.25;
    text-wrap: balance;
  }
  ::slotted(blockquote) {
    margin: 0;
  }
  .strip .words,
  .long .words {
    font-size: 1.125rem;
  }
  .long .words {
    font-weight: 400;
    line-height: 1.5;
  }
  .banner {
    display: grid;
    > * {
      grid-area: 1/1;
    }
    .motif {
      mask: linear-gradient(#000 7rem, #0003 0);
    }
    .motif + .body {
      padding-block-start: 8rem;
    }
  }
  .card .body {
    align-content: start;
  }
  .strip {
    flex-direction: row;
    min-block-size: 6rem;
    .motif {
      flex-basis: 6rem;
    }
  }
  @media (forced-colors: active) {
    .motif {
      display: none;
    }
  }
  @container (max-width:40rem) {
    .long {
      min-block-size: 30rem;
    }
    .strip {
      min-block-size: 12rem;
    }
  }
  @container (min-width:40rem) {
    .banner {
      .motif {
        mask: linear-gradient(90deg, #0003 62%, #000 0);
      }
      &[dir='rtl'] .motif {
        scale: -1 1;
      }
      .motif + .body {
        inline-size: 62%;
        padding-block: var(--_space);
      }
    }
    .quote {
      flex-direction: row;
      .motif {
        flex-basis: 14rem;
      }
    }
    .strip .body {
      grid-auto-flow: column;
      align-items: center;
      justify-content: space-between;
    }
  }
`;
