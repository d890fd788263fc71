import { css } from 'lit';

/** Look of the map itself. Tokens only; every byte is in every first visit. */
export const mapStyles = css`
  .map {
    position: relative;
  }
  .drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
    touch-action: pan-x pan-y;
    cursor: grab;
    user-select: none;
  }
  /* The outer half lies outside of the picture. */
  .sea {
    stroke: var(--_line);
    stroke-width: 2;
  }
  .land,
  .home {
    fill: var(--_text);
    fill-opacity: 0.09;
  }
  .border {
    fill: none;
    stroke: var(--_text);
    stroke-opacity: 0.22;
    vector-effect: non-scaling-stroke;
  }
  .disputed {
    stroke-dasharray: 3 3;
  }
  .mark {
    cursor: pointer;
    outline: 0;
  }
  .hit {
    fill: #0000;
  }
  .hit:has(+ .number) {
    fill: var(--_accent);
    fill-opacity: 0.16;
  }
  .hit:has(+ .number),
  .own .hit {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .active .hit,
  .chosen .hit {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .mark:focus-visible .hit {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .number,
  .label {
    fill: var(--_text);
    font-size: 12px;
    font-weight: 600;
    pointer-events: none;
  }
  .label {
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .zoom {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: grid;
    gap: 0.25rem;
  }
  .zoom-button {
    inline-size: 2rem;
    padding: 0;
    background: var(--icc-surface, Canvas);
    color: var(--icc-text, CanvasText);
  }
  [aria-disabled='true'] {
    opacity: 0.5;
  }
  @media (forced-colors: active) {
    .land,
    .home,
    .border {
      fill-opacity: 0;
      stroke: GrayText;
    }
    .symbol {
      stroke: CanvasText;
    }
    .symbol:not([fill='none']) {
      fill: CanvasText;
    }
    .hit:has(+ .number) {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
    }
    .chosen .hit,
    .own .hit,
    .mark:focus-visible .hit {
      stroke: Highlight;
      stroke-width: 3;
    }
  }
  @media print {
    .zoom {
      display: none;
    }
    .map {
      break-inside: avoid;
    }
  }
`;
