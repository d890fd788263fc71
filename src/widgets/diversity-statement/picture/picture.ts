import { html, svg, type TemplateResult } from 'lit';
import { memoizeLast } from '../../../core/memo.js';
import type { Profile } from '../../../data/schema/statements.js';
import { toCityId } from '../city.js';
import { toMotifCity } from '../motif/city.js';
import type { Motif, MotifBox, MotifCity } from '../motif/motif.js';

/** Colours of strands, by their tone. */
const TONES = ['var(--_accent)', 'var(--_accent-2)', 'var(--_accent-3)'] as const;

/** The space that a motif is drawn for, by variant; it is scaled to whatever there is. */
const BOXES: Readonly<Record<string, MotifBox>> = {
  card: { widthPx: 600, heightPx: 240 },
  quote: { widthPx: 240, heightPx: 240 },
  strip: { widthPx: 240, heightPx: 240 },
};
const BANNER: MotifBox = { widthPx: 1440, heightPx: 360 };

/** Computes a pattern. */
type ToMotif = (city: MotifCity, box: MotifBox) => Motif;

/** Whose motif it is, and how it is set. */
export interface MotifOwner {
  readonly city?: string | undefined;
  readonly variant: string;
}

/** Draws the motif of an owner from its profile, if it has one. */
export type RenderMotif = (owner: MotifOwner, profile: Profile | undefined) => TemplateResult;

/** A way to draw motifs that draws none twice in a row. */
export function createRenderer(toMotif: ToMotif): RenderMotif {
  const renderers = new WeakMap<MotifOwner, RenderOne>();
  return (owner, profile) => {
    const render = renderers.get(owner) ?? createOne(toMotif);
    renderers.set(owner, render);
    return render(owner.city ?? '', owner.variant, profile);
  };
}

type RenderOne = (city: string, variant: string, profile: Profile | undefined) => TemplateResult;

function createOne(toMotif: ToMotif): RenderOne {
  return memoizeLast((city, variant, profile) => {
    const id = toCityId(city) || city;
    return renderMotif(toMotif(toMotifCity(id, profile), BOXES[variant] ?? BANNER));
  });
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
