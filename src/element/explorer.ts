import { css, html, svg, type LitElement, type TemplateResult } from 'lit';
import type { Scene } from '../geometry/scene.js';
import { addStyles } from './add-styles.js';
import { nextIndex } from './roving-focus.js';

const styles = css`
  .explorer {
    position: absolute;
    inset: 0;
  }
  .target {
    fill: #0000;
    cursor: pointer;
    outline: 0;
  }
  .target[data-active],
  .target[aria-pressed='true'] {
    fill: var(--_text);
    fill-opacity: 0.07;
  }
  .target:focus-visible {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .target:focus-visible,
    .target[aria-pressed='true'] {
      stroke: Highlight;
      stroke-width: 3;
    }
  }
  @media print {
    svg.explorer {
      display: none;
    }
  }
`;

/** What a picture is explored for, at this moment. */
export interface Exploration {
  readonly scene: Scene;
  readonly direction: 'ltr' | 'rtl';
  /** What is explored, as in "Indicators". */
  readonly label: string;
  /** Id of the text that says how. */
  readonly hintId: string;
  /** The name of an axis with all its values. */
  readonly nameOf: (axis: number) => string;
  readonly active: number | undefined;
  readonly selected: number | undefined;
  /** The reader looks at an axis, or no longer at any. */
  readonly onActive: (axis: number | undefined) => void;
  /** The reader chose an axis, or no longer any. */
  readonly onSelect: (axis: number | undefined) => void;
}

/**
 * A layer over a picture with one button an axis, in the place of its marks:
 * pointers find it by its area, keys and screen readers by its name.
 *
 * Arrow keys, Home and End move from button to button, Enter and Space choose,
 * Escape clears; with nothing to clear it is the page's, to close a dialog say.
 */
export function renderExplorer(host: LitElement, exploration: Exploration): TemplateResult {
  const { scene, active, selected, onActive, onSelect } = exploration;
  addStyles(host, styles);
  const looked = active ?? selected;
  // What was chosen may be gone: other data has other axes.
  const tabStop = (scene.targets.find(({ axis }) => axis === looked) ?? scene.targets[0])?.axis;
  const choose = (axis: number): void => {
    onSelect(axis === selected ? undefined : axis);
  };
  const leave = (): void => {
    onActive(undefined);
  };
  return html`<svg
    class="explorer"
    viewBox="0 0 ${scene.widthPx} ${scene.heightPx}"
    role="group"
    aria-label=${exploration.label}
    aria-describedby=${exploration.hintId}
    @pointerleave=${leave}
  >
    ${scene.targets.map(({ axis, d }, i) => {
      const enter = (): void => {
        onActive(axis);
      };
      const onKeydown = (event: KeyboardEvent): void => {
        const next = nextIndex(event.key, {
          current: i,
          count: scene.targets.length,
          direction: exploration.direction,
        });
        if (next !== undefined) {
          host.renderRoot.querySelectorAll<SVGElement>('.target')[next]?.focus();
        } else if (event.key === 'Escape' && looked !== undefined) {
          leave();
          if (selected !== undefined) onSelect(undefined);
        } else if (event.key === 'Enter' || event.key === ' ') {
          choose(axis);
        } else return;
        event.preventDefault();
      };
      return svg`<path
        class="target"
        d=${d}
        role="button"
        tabindex=${axis === tabStop ? 0 : -1}
        aria-label=${exploration.nameOf(axis)}
        aria-pressed=${axis === selected}
        ?data-active=${axis === active}
        @pointerenter=${enter}
        @focus=${enter}
        @blur=${leave}
        @keydown=${onKeydown}
        @click=${() => {
          choose(axis);
        }}
      ></path>`;
    })}
  </svg>`;
}
