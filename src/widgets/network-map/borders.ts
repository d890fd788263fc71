import type { LitElement } from 'lit';
import type { Basemap } from '../../data/schema/basemap.js';
import type { MapFrame } from './frame.js';
import { loadBasemap } from './load.js';

/** Gets the borders that a map is drawn with, and keeps them while they are needed. */
export class Borders {
  /** Borders of the map. */
  atlas: Basemap | undefined;
  /** Coarse borders of the world, for places outside of the map. */
  world: Basemap | undefined;
  /** Finer borders, for a closer look. */
  detail: Basemap | undefined;
  /** They could not be had: the map shows places only. */
  hasFailed = false;
  /** What was asked for last. */
  frame: MapFrame | undefined;
  readonly #host: LitElement;
  #bases: readonly string[] = [];
  /** The frame whose finer borders were asked for. */
  #refined: MapFrame | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * Gets what a frame needs. Never rejects: a map without borders is still a map.
   *
   * @param bases datasets to ask, one after the other.
   */
  async load(frame: MapFrame, bases: readonly string[]): Promise<void> {
    this.frame = frame;
    this.#bases = bases;
    const [atlas, world] = await Promise.all([
      this.#find(frame.basemap),
      frame.inset && this.#find(frame.inset),
    ]);
    if (this.frame !== frame) return;
    this.atlas = atlas;
    this.world = world;
    this.detail = undefined;
    this.hasFailed = !atlas;
    this.#host.requestUpdate();
  }

  /** Gets the finer borders, once, when the reader comes close enough to see them. */
  async loadDetail(): Promise<void> {
    const { frame } = this;
    if (frame?.detail === undefined || this.#refined === frame) return;
    this.#refined = frame;
    const detail = await this.#find(frame.detail);
    if (this.frame !== frame) return;
    this.detail = detail;
    this.#host.requestUpdate();
  }

  /** The files are small and shared by all maps of a page, so that none is given up half way. */
  async #find(name: string): Promise<Basemap | undefined> {
    const { signal } = new AbortController();
    for (const base of new Set(this.#bases)) {
      const found = await loadBasemap(base, name, { signal, fresh: false }).catch(() => undefined);
      if (found?.ok) return found.value;
    }
    return undefined;
  }
}
