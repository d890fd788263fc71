import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../data/schema/source.js';
import { laterMapWords } from '../../i18n/network-map/later.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import { renderSources } from '../../element/source-template.js';
import type { Member, NetworkModel } from './model.js';
import { countryName, memberName } from './names.js';
import { renderSample } from './symbol-template.js';
import { PLAIN } from './symbols.js';

/** What the card shows: one place, or the places of a mark that cannot be told apart. */
export interface CardView {
  readonly model: NetworkModel;
  readonly ids: readonly string[];
  readonly headingLevel: number;
  /** Lies in its place below map and list, instead of over them. */
  readonly isResting: boolean;
  readonly onClose: () => void;
  readonly onChoose: (id: string) => void;
}

/** The card. It takes the focus when it opens; Escape closes it. */
export function renderCard(view: CardView, words: MapWords): TemplateResult | typeof nothing {
  const { model, ids, headingLevel, isResting, onClose } = view;
  const members = ids.flatMap((id) => model.byId.get(id) ?? []);
  const [member] = members;
  if (!member) return nothing;
  const later = laterMapWords(words);
  const title =
    members.length > 1 ? later.chooseOne(words.formats, members.length) : memberName(member, words);
  return html`<section
    class="card ${isResting ? 'resting' : ''}"
    part="card"
    aria-labelledby="card-title"
    tabindex="-1"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }}
  >
    <div class="card-head">
      <div id="card-title" class="card-title" role="heading" aria-level=${headingLevel}>
        ${title}
      </div>
      <button class="close" @click=${onClose}>${later.close}</button>
    </div>
    ${members.length > 1 ? renderChoice(members, view, words) : renderFacts(member, model, words)}
  </section>`;
}

function renderChoice(
  members: readonly Member[],
  { model: { kinds }, onChoose }: CardView,
  words: MapWords,
): TemplateResult {
  return html`<ul class="choice">
    ${members.map(
      (member) =>
        html`<li>
          ${renderSample(kinds.length > 0 ? member.kind : PLAIN)}
          <button
            class="name"
            @click=${() => {
              onChoose(member.id);
            }}
          >
            ${memberName(member, words)}
          </button>
        </li>`,
    )}
  </ul>`;
}

function renderFacts(member: Member, model: NetworkModel, words: MapWords): TemplateResult {
  const { map, formats } = words;
  const later = laterMapWords(words);
  const { headline, headlineSource, since, sinceSource, networks, standIn, url } = member;
  const name = memberName(member, words);
  return html`${name === member.name ? nothing : html`<p class="muted">${later.homeName(member.name)}</p>`}
    <dl class="facts">
      ${fact(map.country, countryName(member.country, words, model))}
      ${
        model.kinds.length > 0
          ? fact(map.belonging, html`${renderSample(member.kind)} ${map.kind(member.kind)}`)
          : nothing
      }
      ${
        networks.length > 0
          ? fact(
              map.network,
              networks.map(
                (one) =>
                  html`<span class="line"
                    >${one.name}${one.inferred ? html` <span class="muted">(${later.inferred})</span>` : nothing}</span
                  >`,
              ),
            )
          : nothing
      }
      ${since === undefined ? nothing : fact(map.sinceLabel, [formats.date(since), cite(sinceSource, words)])}
      ${
        headline
          ? fact(map.indexLabel, [
              html`<strong>${formats.number(headline.value)}</strong> / ${formats.number(100)}`,
              html`<span class="line muted"
                >${map.edition(formats, headline)}${
                  headline.sampleSize === undefined
                    ? ''
                    : ` · ${later.compared(formats, headline.sampleSize)}`
                }</span
              >`,
              headline.caveats.map(
                (caveat) =>
                  html`<span class="line muted small">${words.term('caveat', caveat)}</span>`,
              ),
              cite(headlineSource, words),
            ])
          : nothing
      }
    </dl>
    ${standIn === undefined ? nothing : html`<p class="muted small">${later.standIn(standIn)}</p>`}
    ${url === undefined ? nothing : html`<p><a href=${url}>${map.page}</a></p>`}
    <p class="muted small">${renderSources(allSources(member), words)}</p>`;
}

function fact(label: string, value: unknown): TemplateResult {
  return html`<div>
    <dt class="muted small">${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** A link to the page that one figure is from; its title is among the sources below. */
function cite(source: Source | undefined, { map }: MapWords): TemplateResult | typeof nothing {
  return source?.url === undefined
    ? nothing
    : html` <a class="small" href=${source.url}
        >${map.sourcePage}<span class="visually-hidden">: ${source.title}</span></a
      >`;
}

/** All pages that the card's facts are from, each once. */
function allSources({ sources, sinceSource, headlineSource }: Member): readonly Source[] {
  const all = [...sources, sinceSource, headlineSource].filter((source) => source !== undefined);
  return [...new Map(all.map((source) => [source.id, source])).values()];
}
