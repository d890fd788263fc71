import { css } from 'lit';

/** Look of the hint over the map, which comes with the gestures. */
export const movingStyles = css`
  .gesture {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    text-align: center;
    pointer-events: none;
    animation: hint 1.8s both;
  }
  .gesture span {
    padding: 0.5rem 1rem;
    color: Canvas;
    background: CanvasText;
    border-radius: var(--_radius);
  }
  @keyframes hint {
    90% {
      opacity: 1;
    }
    to {
      opacity: 0;
    }
  }
`;
