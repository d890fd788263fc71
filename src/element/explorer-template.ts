import { html, svg, type TemplateResult } from 'lit';
import type { Scene } from '../geometry/scene.js';

/** The parts of a picture that react, and what they are called. */
export interface Explorer {
  readonly scene: Scene;
  /** What is explored, as in "Indicators". */
  readonly label: string;
  /** Id of the text that says which keys do what. */
  readonly hintId: string;
  /** The name of an axis with all its values. */
  readonly nameOf: (axis: number) => string;
  readonly active: number | undefined;
  readonly selected: number | undefined;
  /** The axis that Tab leads to. */
  readonly tabStop: number | undefined;
  readonly onActive: (axis: number | undefined) => void;
  readonly onSelect: (axis: number) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/**
 * A layer over a picture with one button an axis, in the place of its marks:
 * pointers find it by its area, keys and screen readers by its name.
 */
export function renderExplorer(explorer: Explorer): TemplateResult {
  const { scene, active, selected, onActive } = explorer;
  const size = `0 0 ${scene.widthPx} ${scene.heightPx}`;
  return html`<svg
    class="explorer"
    viewBox=${size}
    role="group"
    aria-label=${explorer.label}
    aria-describedby=${explorer.hintId}
    @keydown=${explorer.onKeydown}
    @pointerleave=${() => {
      onActive(undefined);
    }}
  >
    ${scene.targets.map(
      ({ axis, d }) =>
        svg`<path
          class="target"
          d=${d}
          role="button"
          data-axis=${axis}
          tabindex=${axis === explorer.tabStop ? 0 : -1}
          aria-label=${explorer.nameOf(axis)}
          aria-pressed=${axis === selected}
          ?data-active=${axis === active}
          @pointerenter=${() => {
            onActive(axis);
          }}
          @focus=${() => {
            onActive(axis);
          }}
          @blur=${() => {
            onActive(undefined);
          }}
          @click=${() => {
            explorer.onSelect(axis);
          }}
        ></path>`,
    )}
  </svg>`;
}
