import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import type { Member } from './model.js';
import { memberName } from './names.js';
import type { CountryGroup } from './summary.js';
import { renderSample } from './symbol-template.js';
import { PLAIN } from './symbols.js';

/** How the list is shown at this moment. */
export interface ListView {
  readonly groups: readonly CountryGroup[];
  /** How many members are in the page; the others come with the button below. */
  readonly shown: number;
  readonly selected: string | undefined;
  /** The one that the page highlights. */
  readonly city: string | undefined;
  readonly headingLevel: number;
  /** Whether members are of different kinds, so that each has to be told. */
  readonly hasKinds: boolean;
  readonly onSelect: (id: string) => void;
  readonly onMore: () => void;
  readonly onClear: () => void;
}

/** How many members the list shows at first, and how many more with each step. */
export const PAGE = 200;

/** The list; or, where the reader's filters leave nobody, the way back. */
export function renderList(view: ListView, words: MapWords): TemplateResult {
  const { groups, shown, selected, headingLevel, onClear } = view;
  const { map } = words;
  return html`<div class="list" part="list table" role="region" aria-label=${map.list} tabindex="0">
    ${
      groups.length === 0
        ? html`<p>${map.nothingFound}</p>
            <button
              @click=${({ target }: Event) => {
                // The button goes: its focus stays in the list.
                (target as Element).closest<HTMLElement>('.list')?.focus();
                onClear();
              }}
            >
              ${map.clear}
            </button>`
        : guard([groups, shown, selected, headingLevel, words], () => renderGroups(view, words))
    }
  </div>`;
}

function renderGroups(view: ListView, words: MapWords): TemplateResult {
  const { map, formats } = words;
  let left = view.shown;
  const groups = view.groups.flatMap((group) => {
    const members = group.members.slice(0, Math.max(left, 0));
    left -= group.members.length;
    return members.length > 0 ? [{ ...group, members, total: group.members.length }] : [];
  });
  // How many were wanted, less all that there are.
  const rest = -left;
  return html`${groups.map(
    ({ name, members, total }) =>
      html`<section class="country">
        <div class="country-name" role="heading" aria-level=${view.headingLevel}>
          ${name} <span class="muted">${formats.number(total)}</span>
        </div>
        <ul>
          ${members.map((member) => renderMember(member, view, words))}
        </ul>
      </section>`,
  )}
  ${
    rest > 0
      ? html`<button class="more" @click=${view.onMore}>
          ${map.more(formats, Math.min(rest, PAGE))}
        </button>`
      : nothing
  }`;
}

function renderMember(
  member: Member,
  { selected, city, hasKinds, onSelect }: ListView,
  words: MapWords,
): TemplateResult {
  const { map, formats } = words;
  const { id, kind, since, headline, networks } = member;
  const name = memberName(member, words);
  const facts = [
    ...networks.map((one) => one.name),
    ...(since === undefined ? [] : [map.since(formats, since)]),
    ...(headline ? [map.headline(formats, headline.value, map.edition(formats, headline))] : []),
  ];
  return html`<li
    class="member ${id === selected ? 'selected' : ''} ${id === city ? 'own' : ''}"
    data-id=${id}
  >
    ${renderSample(hasKinds ? kind : PLAIN)}
    <div>
      <button
        class="name"
        aria-pressed=${id === selected}
        @click=${() => {
          onSelect(id);
        }}
      >
        ${name}</button
      >${renderLink(member, name, words)}
      <p class="muted small">${[...(hasKinds ? [map.kind(kind)] : []), ...facts].join(' · ')}</p>
    </div>
  </li>`;
}

/** A link to the member's own page, or to the page that names it as a member. */
function renderLink(
  { url, sources }: Pick<Member, 'url' | 'sources'>,
  name: string,
  { map }: MapWords,
): TemplateResult | typeof nothing {
  const href = url ?? sources.find((source) => source.url !== undefined)?.url;
  if (href === undefined) return nothing;
  return html` <a class="small" href=${href}
    >${url === undefined ? map.sourcePage : map.page}<span class="visually-hidden"
      >: ${name}</span
    ></a
  >`;
}
