import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Mark, TextMark, TextSide } from '../geometry/scene.js';
import { markStyle, type Ink, type MarkStyle } from '../theme/mark-styles.js';

/** How a scene is shown at this moment. */
export interface SceneView {
  readonly direction: 'ltr' | 'rtl';
  readonly fontSizePx: number;
  /** The axis that the reader looks at. */
  readonly active?: number | undefined;
}

/**
 * Draws marks. Looks are presentation attributes, which a strict
 * Content-Security-Policy allows and any style sheet may override.
 */
export function renderMarks(marks: readonly Mark[], view: SceneView): readonly SVGTemplateResult[] {
  return marks.map((mark) => renderMark(mark, view));
}

function renderMark(mark: Mark, view: SceneView): SVGTemplateResult {
  const style = markStyle(mark);
  const active = mark.axis !== undefined && mark.axis === view.active;
  const names = `${mark.role}${active ? ' active' : ''}`;
  return mark.kind === 'path'
    ? svg`<path
        class=${names}
        d=${mark.d}
        fill=${paint(style.fill)}
        fill-opacity=${style.fillOpacity ?? nothing}
        stroke=${paint(style.stroke)}
        stroke-width=${style.strokeWidthPx ?? nothing}
        stroke-dasharray=${style.dash ?? nothing}
      ></path>`
    : renderText(mark, names, style, view);
}

function renderText(
  mark: TextMark,
  names: string,
  style: MarkStyle,
  { direction, fontSizePx }: SceneView,
): SVGTemplateResult {
  return svg`<text
    class=${names}
    x=${mark.x}
    y=${mark.y}
    text-anchor=${textAnchor(mark.side, direction)}
    fill=${paint(style.fill)}
    font-size=${fontSizePx * (style.size ?? 1)}
    font-weight=${style.weight ?? nothing}
  >${mark.text}</text>`;
}

/** `start` is the side where reading starts, so it depends on the direction. */
export function textAnchor(side: TextSide, direction: 'ltr' | 'rtl'): 'start' | 'middle' | 'end' {
  if (side === 'centred') return 'middle';
  return (side === 'right-of') === (direction === 'ltr') ? 'start' : 'end';
}

function paint(ink: Ink | undefined): string {
  return ink === undefined ? 'none' : `var(--_${ink})`;
}
