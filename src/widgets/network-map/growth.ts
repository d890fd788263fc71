import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { memoizeLast } from '../../core/memo.js';
import type { TextMeasure } from '../../core/text-measure.js';
import { getConfig } from '../../data/config.js';
import { loadFile } from '../../data/load-file.js';
import { countsKind } from '../../data/schema/counts-kind.js';
import type { CountsFile } from '../../data/schema/counts.js';
import type { Network } from '../../data/schema/network.js';
import { addStyles } from '../../element/add-styles.js';
import { FontController } from '../../element/font-controller.js';
import { SizeController } from '../../element/size-controller.js';
import type { Scene } from '../../geometry/scene.js';
import { laterMapWords } from '../../i18n/network-map/later.js';
import type { MapWords } from '../../i18n/network-map/registry.js';
import { toGrowthScene } from './growth-geometry.js';
import { toGrowth, type DatedSize, type GrowthModel } from './growth-model.js';
import { growthStyles } from './growth-styles.js';
import { summarizeGrowth, type GrowthSummary } from './growth-summary.js';
import { renderGrowth } from './growth-template.js';

/** A widget that shows growth: of a dataset, and of a network if it names one. */
export type GrowthHost = LitElement & {
  readonly src?: string | undefined;
  readonly network?: string | undefined;
};

const QUALIFIERS: readonly DatedSize['qualifier'][] = ['exact', 'over', 'about'];

/** Gets ready to show the growth that a host asks for: resolves when there is something to show, or nothing to come. */
export async function openGrowth(host: GrowthHost): Promise<Growth> {
  const growth = new Growth(host);
  await growth.load();
  return growth;
}

/**
 * Shows how the programme, or a network, grew. It is an extra: what cannot be had
 * is not there, and the widget goes on without it.
 */
export class Growth implements ReactiveController {
  readonly #host: GrowthHost;
  readonly #font: FontController;
  readonly #size: SizeController;
  #base: string | undefined;
  #file: CountsFile | undefined;
  #pending = Promise.resolve();
  #abort = new AbortController();
  readonly #toGrowth = memoizeLast(toGrowth);
  readonly #summarize = memoizeLast(summarize);
  readonly #draw = memoizeLast(draw);

  constructor(host: GrowthHost) {
    this.#host = host;
    this.#font = new FontController(host);
    this.#size = new SizeController(host, '.growth-ruler');
    host.addController(this);
  }

  /** Gets the sizes of the host's dataset, once. Never rejects. */
  load(): Promise<void> {
    const base = baseOf(this.#host);
    if (base === this.#base) return this.#pending;
    this.#file = undefined;
    this.#base = base;
    this.#pending = this.#load(base);
    return this.#pending;
  }

  /**
   * What is known of growth, or nothing: asked for another dataset, it gets that first.
   *
   * @param network what is known of the network that the host names.
   */
  render(
    network: Network | undefined,
    headingLevel: number,
    words: MapWords,
  ): TemplateResult | typeof nothing {
    void this.load();
    if (!this.#file) return nothing;
    // An empty attribute, as editors leave them, asks for the whole programme.
    const id = this.#host.network === '' ? undefined : this.#host.network;
    const model = this.#toGrowth(this.#file, id);
    if (model.dated.length + model.undated.length === 0) return nothing;
    addStyles(this.#host, growthStyles);
    const summary = this.#summarize(model, network?.localName ?? network?.name ?? id, words);
    const { labelSizePx, measure } = this.#font;
    return renderGrowth(
      {
        summary,
        scene: this.#draw(model, summary, words, this.#size.widthPx, labelSizePx, measure),
        qualifiers: QUALIFIERS.filter((name) =>
          model.dated.some(({ qualifier }) => qualifier === name),
        ),
        hasSpans: model.dated.some(({ isVague }) => isVague),
        fontSizePx: labelSizePx,
        headingLevel,
      },
      words,
    );
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    if (this.#file) return;
    // What was given up when the host left is asked for anew.
    this.#base = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  async #load(base: string): Promise<void> {
    const { signal } = this.#abort;
    const request = { signal, fresh: false };
    const answer = await loadFile(countsKind, `${base}counts.json`, request).catch(() => undefined);
    if (signal.aborted || base !== this.#base || !answer?.ok) return;
    this.#file = answer.value;
    this.#host.requestUpdate();
  }
}

/** Where the sizes are: with the members, or, as a page's own list has none, in the dataset that is shipped. */
function baseOf({ src }: GrowthHost): string {
  return src?.endsWith('/') ? new URL(src, document.baseURI).href : getConfig().dataset;
}

function summarize(model: GrowthModel, name: string | undefined, words: MapWords): GrowthSummary {
  return summarizeGrowth(model, name, { later: laterMapWords(words), formats: words.formats });
}

function draw(
  { dated }: GrowthModel,
  { first, last }: GrowthSummary,
  { formats, direction }: MapWords,
  widthPx: number,
  fontSizePx: number,
  measure: TextMeasure,
): Scene | undefined {
  if (dated.length < 2 || widthPx === 0) return undefined;
  const year = (one: number): string => formats.date(String(one));
  return toGrowthScene(
    dated,
    { first, last, number: formats.number, year },
    { widthPx, fontSizePx, measure, direction },
  );
}
