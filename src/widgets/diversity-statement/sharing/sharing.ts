import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { addStyles } from '../../../element/add-styles.js';
import { readPalette } from '../../../element/export/palette.js';
import { toPngBlob } from '../../../element/export/png.js';
import { copyText, saveFile } from '../../../element/export/save.js';
import { measureForSvg, SVG_FONTS, toSvgText } from '../../../element/export/svg-file.js';
import { LanguageController } from '../../../element/language-controller.js';
import { measureIn } from '../../../element/measure.js';
import type { PictureSize } from '../../../i18n/diversity-statement/messages.js';
import {
  loadSharingWords,
  sharingWords,
  type SharingWords,
} from '../../../i18n/diversity-statement/registry.js';
import type { StatementContent } from '../model.js';
import { toBlockquote } from './blockquote.js';
import { compose, FORMATS, type Composed } from './composition.js';
import { readCite, readOwnWords } from './own-words.js';
import { renderPanel, type Way } from './panel.js';
import { loadDraw, toComposed, toDescription, toTitle } from './picture.js';
import { toPlainText, toSharedWords, type SharedWords } from './shared-words.js';
import { sharingStyles } from './styles.js';

/** The sizes that a picture to share comes in, in pixels: 1200 x 630, 1080 x 1080, 1123 x 794 (A4). */
export type SharedSize = PictureSize;

/** What a picture to share may be asked for. */
export interface SharedPictureOptions {
  readonly size?: SharedSize;
}

/** The ways of using one statement elsewhere; each gives nothing while there are no words. */
export interface Sharing {
  readonly text: () => string | undefined;
  readonly html: () => Promise<string | undefined>;
  readonly svg: (options?: SharedPictureOptions) => Promise<string | undefined>;
  readonly png: (
    options?: SharedPictureOptions & { readonly scale?: number },
  ) => Promise<Blob | undefined>;
  /** The list of ways, for readers. */
  readonly render: () => TemplateResult | typeof nothing;
  /** Says that the city is made up, in the language of the page. */
  readonly renderStamp: () => TemplateResult;
}

/** What has to be known of the widget. */
export type SharingHost = LitElement & {
  readonly city?: string | undefined;
  readonly motif?: string | undefined;
};

const sharings = new WeakMap<LitElement, Sharing>();

/** The ways of using what a host shows; the same object each time. */
export function shareOf(host: SharingHost, toContent: () => StatementContent | undefined): Sharing {
  const sharing = sharings.get(host) ?? createSharing(host, toContent);
  sharings.set(host, sharing);
  return sharing;
}

/** Everything about a picture but its size. */
interface Made {
  readonly shared: SharedWords;
  readonly composed: Composed;
  readonly description: string;
}

function createSharing(host: SharingHost, toContent: () => StatementContent | undefined): Sharing {
  const language = new LanguageController(host);
  let outcome = '';
  let loadedFor = '';
  let panelIn = '';
  let stampedIn = '';
  const toShared = (content = toContent()): SharedWords | undefined =>
    content && toSharedWords(content, readOwnWords(host, language), readCite(host));
  /** The locale of what leaves the page: the language of the words, in the region of the page. */
  const localeOf = ({ lang }: SharedWords): string => {
    const page = language.lang();
    return page.split('-')[0] === lang.split('-')[0] ? page : lang;
  };

  const make = async (): Promise<Made | undefined> => {
    const content = toContent();
    const shared = toShared(content);
    if (!content || !shared) return undefined;
    const [words, draw] = await Promise.all([
      loadSharingWords(localeOf(shared)),
      loadDraw(host.motif ?? 'weave', host.city ?? '', content),
    ]);
    const description = toDescription(shared, words, draw);
    return { shared, composed: toComposed(shared, words, draw), description };
  };

  const sharing: Sharing = {
    text() {
      const shared = toShared();
      return shared && toPlainText(shared);
    },

    async html() {
      const shared = toShared();
      return shared && toBlockquote(shared, await loadSharingWords(localeOf(shared)));
    },

    async svg({ size } = {}) {
      const made = await make();
      if (!made) return undefined;
      const { shared, composed, description } = made;
      return toSvgText(compose(composed, toSize(size), measureForSvg()), readPalette(host), {
        fontFamily: SVG_FONTS,
        language: shared.lang,
        direction: shared.dir,
        title: toTitle(shared),
        description,
      });
    },

    async png({ size, scale = 1 } = {}) {
      const made = await make();
      if (!made) return undefined;
      const fontFamily = getComputedStyle(host).fontFamily || 'sans-serif';
      const picture = compose(made.composed, toSize(size), measureIn(fontFamily));
      const { direction } = made.composed;
      return toPngBlob(picture, readPalette(host), { scale, fontFamily, direction });
    },

    render() {
      const shared = toShared();
      if (!shared) return nothing;
      addStyles(host, sharingStyles);
      const page = language.lang();
      const locales = [page, localeOf(shared)];
      if (loadedFor !== locales.join()) {
        // Copying must follow a click at once, so that all words have to be there before.
        void Promise.all(locales.map(loadSharingWords)).then(() => {
          loadedFor = locales.join();
          panelIn = page;
          outcome = '';
          host.requestUpdate();
        });
      }
      // Until then, an open list stays open in the words that it has.
      if (!panelIn) return nothing;
      const words = sharingWords(panelIn);
      return renderPanel(
        {
          shared,
          direction: language.direction(words.messages.$dir),
          canShare: typeof navigator.share === 'function',
          outcome,
          onChoose: (way) => void choose(way, shared, words),
        },
        words,
      );
    },

    renderStamp() {
      const lang = language.lang();
      if (stampedIn !== lang) {
        stampedIn = lang;
        void loadSharingWords(lang).then(() => {
          host.requestUpdate();
        });
      }
      const { messages } = sharingWords(lang);
      return html`<strong class="stamp" lang=${messages.$code}>${messages.illustrative}</strong>`;
    },
  };
  return sharing;

  /** Does what a reader chose, and says what came of it. */
  async function choose(way: Way, shared: SharedWords, words: SharingWords): Promise<void> {
    // Cleared first, so that the same outcome twice is told twice.
    tell('');
    const { messages } = words;
    const own = sharingWords(localeOf(shared));
    switch (way.kind) {
      case 'text':
        tell((await copyText(toPlainText(shared))) ? messages.textCopied : messages.copyFailed);
        return;
      case 'html': {
        const copied = await copyText(toBlockquote(shared, own));
        tell(copied ? messages.htmlCopied : messages.copyFailed);
        return;
      }
      case 'share':
        tell((await handOn(toPlainText(shared))) ? '' : messages.shareFailed);
        return;
      case 'svg':
      case 'png':
        tell((await download(way, shared)) ? '' : messages.exportFailed);
    }
  }

  async function download(
    { kind, size }: Extract<Way, { size: PictureSize }>,
    { fileName }: SharedWords,
  ): Promise<boolean> {
    try {
      const file =
        kind === 'png'
          ? await sharing.png({ size })
          : new Blob([(await sharing.svg({ size })) ?? ''], { type: 'image/svg+xml' });
      const { widthPx, heightPx } = FORMATS[size];
      if (file) saveFile(`${fileName}-${widthPx}x${heightPx}.${kind}`, file);
      return file !== undefined;
    } catch {
      // Without a canvas, or if the pattern cannot be loaded; the reader can only try again.
      return false;
    }
  }

  function tell(text: string): void {
    outcome = text;
    host.requestUpdate();
  }
}

/** Offers words to the other programs of a device. Whoever changes their mind needs no message. */
async function handOn(text: string): Promise<boolean> {
  try {
    await navigator.share({ text, url: location.href });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** The size that was asked for; scripts may ask for any. */
function toSize(size: SharedSize = 'wide'): SharedSize {
  return Object.hasOwn(FORMATS, size) ? size : 'wide';
}
