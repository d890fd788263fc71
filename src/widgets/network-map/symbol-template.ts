import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Point } from '../../geometry/polar.js';
import { symbolPath } from '../../geometry/symbols.js';
import type { MemberKind } from './kinds.js';
import { symbolOf } from './symbols.js';

/** The sign of a kind, around a point. */
export function renderSymbol(kind: MemberKind, at: Point, radiusPx: number): SVGTemplateResult {
  const { shape, ink } = symbolOf(kind);
  const isLine = shape === 'ring' || shape === 'cross';
  const paint = `var(--_${ink})`;
  return svg`<path
    class="symbol"
    d=${symbolPath(shape, at, radiusPx)}
    fill=${isLine ? 'none' : paint}
    stroke=${isLine ? paint : nothing}
    stroke-width=${isLine ? 2 : nothing}
  ></path>`;
}

/** The sign of a kind beside a text. */
export function renderSample(kind: MemberKind): TemplateResult {
  return html`<svg class="sample" width="14" height="14" aria-hidden="true">
    ${renderSymbol(kind, { x: 7, y: 7 }, 5)}
  </svg>`;
}
