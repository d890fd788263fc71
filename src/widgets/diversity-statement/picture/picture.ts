import { html, svg, type TemplateResult } from 'lit';
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
export type ToMotif = (city: MotifCity, box: MotifBox) => Motif;

/** Whose motif it is, and how it is set. */
export interface MotifOwner {
  readonly city?: string | undefined;
  readonly variant?: string | undefined;
}

/** Draws the motif of an owner from its profile, if it has one. */
export type RenderMotif = (owner: MotifOwner, profile: Profile | undefined) => TemplateResult;

/** What the module of each pattern gives. */
export interface MotifModule {
  readonly toMotif: ToMotif;
  readonly renderMotif: RenderMotif;
}

/** A way to draw motifs that draws none twice in a row. */
export function createRenderer(toMotif: ToMotif): RenderMotif {
  const drawn = new WeakMap<MotifOwner, Drawn>();
  return (owner, profile) => {
    const { city = '', variant = '' } = owner;
    const last = drawn.get(owner);
    if (last?.city === city && last.variant === variant && last.profile === profile) {
      return last.template;
    }
    const box = BOXES[variant] ?? BANNER;
    const template = renderMotif(toMotif(toMotifCity(toCityId(city) || city, profile), box));
    drawn.set(owner, { city, variant, profile, template });
    return template;
  };
}

interface Drawn {
  readonly city: string;
  readonly variant: string;
  readonly profile: Profile | undefined;
  readonly template: TemplateResult;
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
