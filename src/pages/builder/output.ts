import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../embedding/choice.js';
import { toCommand } from '../../embedding/command.js';
import { toPolicyNeeds } from '../../embedding/policy-line.js';
import type { Snippet } from '../../embedding/snippet.js';
import { renderTold, type Said } from './told.js';
import type { BuilderWords, StatedWidget } from './words/en.js';

/** What comes out, beside the preview. */
export interface OutputView {
  readonly choice: Choice;
  readonly words: BuilderWords;
  /** Words in the language of the widget, and that language. */
  readonly stated: { readonly words: BuilderWords; readonly lang: string; readonly dir: string };
  readonly snippet: Snippet | undefined;
  /** What has to be mended before there can be a snippet. */
  readonly fault: string | undefined;
  /** Address of the library's folder. */
  readonly base: string;
  /** Id of the statement that is shown where none is chosen. */
  readonly statement: string | undefined;
  readonly hasContent: boolean;
  readonly hasHashes: boolean;
  /** Address of this page with all choices. */
  readonly link: string;
  readonly said: Said;
  readonly onCopy: (field: HTMLTextAreaElement, what: string) => void;
}

/** Most lines of a text that are shown at once. */
const MOST_LINES = 18;

/** Snippet, policy, paragraphs and link. */
export function renderOutput(view: OutputView): TemplateResult {
  return html`${renderSnippet(view)} ${renderPolicy(view)} ${renderTexts(view)} ${renderShare(view)}`;
}

function renderSnippet(view: OutputView): TemplateResult {
  const { choice, words, hasContent, hasHashes, fault } = view;
  // A link may have brought the address along, from whoever made it.
  const { host } = new URL(view.base, document.baseURI);
  const snippet = fault === undefined ? view.snippet : undefined;
  const { way } = choice;
  const command = toCommand(
    choice,
    { base: view.base, statement: view.statement },
    view.stated.lang,
  );
  return html`<section class="snippet-text" aria-labelledby="snippet-title">
    <h2 id="snippet-title">${words.snippet}</h2>
    <p>${words.snippetHint}</p>
    ${way === 'static' || host === location.host ? nothing : html`<p><strong>${words.foreignBase(host)}</strong></p>`}
    ${
      snippet === undefined
        ? html`<p class=${fault === undefined ? 'hint' : 'error'}>${fault ?? words.preparing}</p>`
        : renderCopyable(view, 'snippet', words.snippet, snippet.text, {
            isCode: true,
            isWide: true,
          })
    }
    ${snippet !== undefined && !hasContent && way !== 'iframe' ? html`<p class="note">${words.noContent}</p>` : nothing}
    ${hasContent && way !== 'iframe' && way !== 'static' ? html`<p class="note">${words.carries}</p>` : nothing}
    ${hasHashes || way === 'static' || choice.exact === 'no' ? nothing : html`<p class="note">${words.noHashes}</p>`}
    ${
      way === 'static'
        ? html`<p class="note">${words.snippetStatic}</p>
            ${renderCopyable(view, 'command', words.snippetStatic, command, { isCode: true })}`
        : nothing
    }
    ${snippet?.css === undefined ? nothing : renderCopyable(view, 'sheet', words.sheet, snippet.css, { isCode: true, isWide: true, isTitled: true })}
  </section>`;
}

function renderPolicy(view: OutputView): TemplateResult {
  const { choice, words, base } = view;
  const needs = toPolicyNeeds(choice, base);
  return html`<section aria-labelledby="policy-title">
    <h2 id="policy-title">${words.policy}</h2>
    ${
      needs.line === undefined
        ? html`<p>${words.policyNone}</p>`
        : html`<p>${words.policyHint}</p>
            ${renderCopyable(view, 'policy', words.policy, needs.line, { isCode: true })}
            <p class="note">${words.policySelf}</p>
            ${needs.hasInlineStyle ? html`<p class="note">${words.policyStyle}</p>` : nothing}
            ${needs.trustedTypes === undefined ? nothing : html`<p class="note">${words.policyTypes} <code dir="ltr">${needs.trustedTypes}</code></p>`}`
    }
  </section>`;
}

function renderTexts(view: OutputView): TemplateResult {
  const { choice, words, stated, base } = view;
  const { widget } = choice;
  const isStatic = choice.way === 'static';
  const privacy = isStatic
    ? stated.words.privacyStatic
    : stated.words.privacyText(hostsOf(choice, base));
  const accessibility =
    stated.words[isStatic ? 'accessibilityStatic' : 'accessibilityText'][widget];
  const options = { lang: stated.lang, dir: stated.dir, isTitled: true };
  return html`<section class="texts" aria-labelledby="texts-title">
    <h2 id="texts-title">${words.texts}</h2>
    <p>${words.textsHint}</p>
    ${renderCopyable(view, 'privacy', words.privacy, privacy, options)}
    ${renderCopyable(view, 'accessibility', words.accessibility, accessibility, options)}
  </section>`;
}

function renderShare(view: OutputView): TemplateResult {
  const { words, link } = view;
  return html`<section aria-labelledby="share-title">
    <h2 id="share-title">${words.share}</h2>
    <p>${words.shareHint}</p>
    ${renderCopyable(view, 'link', words.share, link, { isCode: true })}
  </section>`;
}

interface CopyableOptions {
  /** Code is read from left to right. */
  readonly isCode?: boolean;
  /** Its lines are not broken. */
  readonly isWide?: boolean;
  readonly isTitled?: boolean;
  readonly lang?: string;
  readonly dir?: string;
}

/** A text to copy, in a field that can be read and selected by keyboard. */
function renderCopyable(
  { words, said, onCopy }: OutputView,
  id: string,
  what: string,
  text: string,
  { isCode = false, isWide = false, isTitled = false, lang, dir }: CopyableOptions,
): TemplateResult {
  const lines = isWide ? text.split('\n').length + 1 : Math.ceil(text.length / 60) + 1;
  const onClick = ({ currentTarget }: Event): void => {
    const field = (currentTarget as Element).closest('.copyable')?.querySelector('textarea');
    if (field) onCopy(field, what);
  };
  return html`<div class="copyable">
    <label for="text-${id}" class=${isTitled ? '' : 'visually-hidden'}>${what}</label>
    <textarea
      id="text-${id}"
      class="${isCode ? 'code' : ''} ${isWide ? 'wide' : ''}"
      readonly
      rows=${Math.min(lines, MOST_LINES)}
      dir=${isCode ? 'ltr' : (dir ?? nothing)}
      lang=${lang ?? nothing}
      spellcheck="false"
      .value=${text}
    ></textarea>
    ${renderTold(
      `text-${id}`,
      said,
      html`<button type="button" aria-label=${words.copyName(what)} @click=${onClick}>
        ${words.copy}
      </button>`,
    )}
  </div>`;
}

/** The hosts that a reader's browser asks. */
function hostsOf({ of, src, way }: Choice, base: string): StatedWidget {
  const { host } = new URL(base, document.baseURI);
  const isOwn = of === 'file' && way !== 'static' && URL.canParse(src.trim());
  const dataHost = isOwn ? new URL(src.trim()).host : undefined;
  return dataHost === host ? { host } : { host, dataHost };
}
