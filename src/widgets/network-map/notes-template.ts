import { html, nothing, type TemplateResult } from 'lit';
import type { MapWords } from '../../i18n/network-map/registry.js';
import type { Member, NetworkModel } from './model.js';
import { toCount, toKindsSentence, toNotes } from './summary.js';

/** How many members there are, and of which kinds. */
export function renderSummary(
  { kinds }: NetworkModel,
  members: readonly Member[],
  words: MapWords,
): TemplateResult {
  return html`<p class="count">${toCount(members, words)}</p>
    <slot name="summary"
      >${kinds.length > 0 && members.length > 0 ? html`<p class="muted">${toKindsSentence(members, words)}</p>` : nothing}</slot
    >`;
}

/** What limits list and map, and what they are made from. */
export function renderNotes(
  model: NetworkModel,
  { isPictured, hasKosovo }: { readonly isPictured: boolean; readonly hasKosovo: boolean },
  words: MapWords,
): readonly TemplateResult[] {
  const { map } = words;
  return [
    ...toNotes(model, words),
    ...(isPictured ? [map.boundaries, map.borderCredits] : []),
    // Its name, too, never stands without the footnote.
    ...((isPictured && hasKosovo) || model.countries.includes('XK') ? [map.kosovo] : []),
    ...(model.members.some(({ geonamesId }) => geonamesId !== undefined) ? [map.placeCredits] : []),
  ].map((note) => html`<p>${note}</p>`);
}
