import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { loadLaterWords } from '../i18n/registry.js';
import type { Words } from '../i18n/words.js';
import type { WidgetExports } from './export/bind.js';
import { Lazy } from './lazy.js';
import { WidgetElement } from './widget-element.js';

/** A widget with a picture, which readers may take away as figures or as a file. */
export abstract class PictureWidget<Data> extends WidgetElement<Data> {
  static override properties: PropertyDeclarations = { _downloading: { state: true } };

  /** The reader opened the list of downloads. */
  declare private _downloading: boolean;

  readonly #exports = this.lazily(() => this.loadExports());

  /** The figures as the text of a CSV file, or `undefined` while there are none. */
  async toCSV(): Promise<string | undefined> {
    return (await this.loadExports()).csv();
  }

  /**
   * All that is shown as HTML that needs no script: heading, summary, picture,
   * table and sources; `undefined` while there is nothing.
   *
   * @param options `picture`: whether it has its picture; default: `true`. `widthPx`:
   * the width that the picture is drawn for, in CSS pixels; default: 640.
   */
  async toHTML(options?: {
    readonly picture?: boolean;
    readonly widthPx?: number | undefined;
  }): Promise<string | undefined> {
    return (await this.loadExports()).html({ headingLevel: this.validHeadingLevel, ...options });
  }

  /** The picture as the text of an SVG file, or `undefined` while there is none. */
  async toSVG(): Promise<string | undefined> {
    return (await this.loadExports()).svg();
  }

  /**
   * The picture as a PNG file, or `undefined` while there is none.
   *
   * @param options `scale`: pixels of the file for each of the picture's 960. Default: 2.
   */
  async toPNG(options?: { readonly scale?: number }): Promise<Blob | undefined> {
    return (await this.loadExports()).png(options);
  }

  /** Loads the code of exports, which most readers never need. */
  protected abstract loadExports(): Promise<WidgetExports>;

  /** Code that is loaded, with the words it needs, when it is first asked for. */
  protected lazily<Module>(load: () => Promise<Module>): Lazy<Module> {
    return new Lazy(
      async () => (await Promise.all([load(), loadLaterWords()]))[0],
      () => {
        this.requestUpdate();
      },
    );
  }

  /** The button that opens the list of downloads. */
  protected renderDownloads(words: Words, pictured: boolean): TemplateResult {
    return html`<details
      class="downloads"
      @toggle=${() => {
        this._downloading = true;
      }}
    >
      <summary>${words.term('download')}</summary>
      ${this._downloading ? this.#exports.get()?.renderList(words, pictured) : nothing}
    </details>`;
  }
}
