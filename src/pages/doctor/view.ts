import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../../doctor/languages.js';
import {
  fill,
  PLACES,
  toTexts,
  toUnseen,
  type DoctorMessages,
  type FindingText,
  type Report,
} from '../../doctor/report.js';
import type { Level } from '../../doctor/finding.js';
import type { PageWords } from './words.js';

/** Widths that a page can be opened at, in pixels: a phone, a tablet, a desk. */
export const WIDTHS = [360, 768, 1280] as const;

/** Everything that is on the page. */
export interface DoctorView {
  readonly language: Language;
  readonly words: PageWords;
  readonly messages: DoctorMessages;
  readonly address: string;
  readonly html: string;
  readonly widthPx: number;
  readonly isBusy: boolean;
  /** Said aloud: what is going on, what came of it, what is missing. */
  readonly status: string;
  /** Something about the input is wrong. */
  readonly problem: string;
  readonly report: Report | undefined;
  /** Said when the report was copied, or could not be. */
  readonly copyStatus: string;
  readonly frame: HTMLIFrameElement | undefined;
}

/** What a reader can do. */
export interface DoctorActions {
  readonly onStart: (address: string, html: string, widthPx: number) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onCopy: () => void;
}

/** The content of the page. */
export function renderDoctor(view: DoctorView, actions: DoctorActions): TemplateResult {
  const { words } = view;
  return html`<div class="lead-in">
      <div class="wrap">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        ${renderLanguages(view, actions)}
      </div>
    </div>
    <div class="wrap body">
      ${renderForm(view, actions)}
      <div role="status" class="doctor-status">
        ${view.status === '' ? nothing : html`<p>${view.status}</p>`}
      </div>
      ${view.report === undefined ? nothing : renderReport(view, view.report, actions)}
      ${renderFrame(view)}
      <section class="band" aria-labelledby="command">
        <h2 id="command">${words.command}</h2>
        <p>${words.commandLead}</p>
        <pre
          tabindex="0"
          role="group"
          aria-labelledby="command"
        ><code>npx icc-widgets doctor https://www.example.org/page --lang ${view.language}</code></pre>
      </section>
    </div>`;
}

function renderLanguages(
  { language, words }: DoctorView,
  { onLanguage }: DoctorActions,
): TemplateResult {
  return html`<p class="field doctor-language">
    <label for="language">${words.language}</label>
    <select
      id="language"
      @change=${({ target }: Event) => onLanguage((target as HTMLSelectElement).value as Language)}
    >
      ${Object.entries(LANGUAGES).map(
        ([code, name]) =>
          html`<option value=${code} lang=${code} ?selected=${code === language}>${name}</option>`,
      )}
    </select>
  </p>`;
}

function renderForm(
  { words, messages, address, html: pasted, widthPx, isBusy, problem }: DoctorView,
  { onStart }: DoctorActions,
): TemplateResult {
  const numbers = new Intl.NumberFormat(messages.$code);
  const start = (event: SubmitEvent): void => {
    event.preventDefault();
    const values = new FormData(event.currentTarget as HTMLFormElement);
    const read = (name: string): string => {
      const value = values.get(name);
      return typeof value === 'string' ? value : '';
    };
    onStart(read('page').trim(), read('html'), Number(read('width')));
  };
  return html`<form class="doctor-form" novalidate @submit=${start}>
    <p class="field">
      <label for="page">${words.address}</label>
      <input
        id="page"
        name="page"
        type="url"
        dir="ltr"
        inputmode="url"
        autocomplete="url"
        spellcheck="false"
        .value=${address}
        aria-invalid=${problem !== ''}
        aria-describedby=${problem === '' ? 'page-hint' : 'page-problem page-hint'}
      />
      ${
        problem === ''
          ? nothing
          : html`<span class="doctor-problem" id="page-problem">${problem}</span>`
      }
      <span class="note" id="page-hint">${words.addressHint}</span>
    </p>
    <p class="field">
      <label for="html">${words.html}</label>
      <textarea
        id="html"
        name="html"
        dir="ltr"
        rows="7"
        spellcheck="false"
        autocomplete="off"
        .value=${pasted}
        aria-describedby="html-hint"
      ></textarea>
      <span class="note" id="html-hint">${words.htmlHint}</span>
    </p>
    <p class="field">
      <label for="width">${words.width}</label>
      <select id="width" name="width">
        ${WIDTHS.map(
          (each) =>
            html`<option value=${each} ?selected=${each === widthPx}>
              ${words.pixels(numbers.format(each))}
            </option>`,
        )}
      </select>
    </p>
    <button aria-disabled=${isBusy}>${words.start}</button>
  </form>`;
}

function renderReport(
  { words, messages, copyStatus }: DoctorView,
  report: Report,
  { onCopy }: DoctorActions,
): TemplateResult {
  return html`<section class="band" aria-labelledby="report">
    <h2 id="report">${words.report}</h2>
    <p class="doctor-address"><bdi>${report.address || words.pasted}</bdi></p>
    ${(['error', 'warning', 'good'] as const).map((level) => renderGroup(report, level, messages))}
    ${
      report.unseen.length === 0
        ? nothing
        : html`<p class="note">${toUnseen(report.unseen, messages)}</p>`
    }
    <p class="doctor-copy">
      <button type="button" @click=${onCopy}>${words.copy}</button>
      <span role="status">${copyStatus}</span>
    </p>
  </section>`;
}

function renderGroup(
  { findings }: Report,
  level: Level,
  messages: DoctorMessages,
): TemplateResult | typeof nothing {
  const texts = toTexts(
    findings.filter((finding) => finding.level === level),
    messages,
  );
  if (texts.length === 0) return nothing;
  return html`<h3>${messages.group[level]}</h3>
    <ul class="findings">
      ${texts.map((text) => renderFinding(text, level, messages))}
    </ul>`;
}

function renderFinding(
  { what, why, remedy, where, paste }: FindingText,
  level: Level,
  messages: DoctorMessages,
): TemplateResult {
  if (level === 'good') return html`<li class="good"><p>${what}</p></li>`;
  const left = where.length - PLACES;
  return html`<li class=${level}>
    <h4><span class="level">${messages.level[level]}</span> ${what}</h4>
    ${
      where.length === 0
        ? nothing
        : html`<ul class="places">
            ${where.slice(0, PLACES).map((place) => html`<li>${place}</li>`)}
            ${
              left > 0
                ? html`<li>${fill(messages.more, { count: left }, messages.$dir)}</li>`
                : nothing
            }
          </ul>`
    }
    ${[why, remedy].map((text) => (text === '' ? nothing : html`<p>${text}</p>`))}
    ${
      paste === undefined
        ? nothing
        : html`<p class="paste">${messages.paste}</p>
            <pre tabindex="0" role="group" aria-label=${messages.paste}><code>${paste}</code></pre>`
    }
  </li>`;
}

/** There also while a page is being looked at: what is not shown has no width. */
function renderFrame({ words, frame }: DoctorView): TemplateResult | typeof nothing {
  if (frame === undefined) return nothing;
  frame.title = words.frame;
  return html`<section class="band" aria-labelledby="shown">
    <h2 id="shown">${words.shown}</h2>
    <div class="doctor-frame" tabindex="0" role="group" aria-labelledby="shown">${frame}</div>
  </section>`;
}
