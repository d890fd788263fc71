import { html, svg, type TemplateResult } from 'lit';
import { memoizeLast } from '../../../core/memo.js';
import type { Profile } from '../../../data/schema/statements.js';
import { toMotifCity } from '../motif/city.js';
import type { Motif, MotifBox, MotifCity } from '../motif/motif.js';

/** Colours of strands, by their tone. */
const TONES = ['var(--_accent)', 'var(--_accent-2)', 'var(--_accent-3)'] as const;

/** The space that a motif is drawn for, by variant; it is scaled to whatever there is. */
const BOXES: Readonly<Record<string, MotifBox>> = {
  banner: { widthPx: 1440, heightPx: 360 },
  card: { widthPx: 600, heightPx: 240 },
};
const TILE: MotifBox = { widthPx: 240, heightPx: 240 };

/** Computes a pattern. */
export type ToMotif = (city: MotifCity, box: MotifBox) => Motif;

/** Draws the motif of one widget. */
export type MotifPicture = (
  id: string,
  profile: Profile | undefined,
  variant: string,
) => TemplateResult;

/** A way to draw motifs that does nothing twice. */
export function createPicture(toMotif: ToMotif): MotifPicture {
  return memoizeLast((id, profile, variant) =>
    renderMotif(toMotif(toMotifCity(id, profile), BOXES[variant] ?? TILE)),
  );
}

/** A motif: decoration, which assistive technology passes over. */
function renderMotif({ widthPx, heightPx, strands }: Motif): TemplateResult {
  return html`<svg
    viewBox="0 0 ${widthPx} ${heightPx}"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
  >
    ${strands.map(({ d, tone, widthPx: strokePx }) =>
      strokePx === undefined
        ? svg`<path d=${d} fill=${TONES[tone]}></path>`
        : svg`<path d=${d} fill="none" stroke=${TONES[tone]} stroke-width=${strokePx}></path>`,
    )}
  </svg>`;
}
