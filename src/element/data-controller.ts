import type { LitElement, ReactiveController } from 'lit';
import { fail, type Result } from '../core/result.js';
import type { DataError } from '../data/error.js';

/**
 * What a widget is doing: `idle` (not near the viewport yet), `loading` (nothing
 * to show yet), `ready`, `empty` (nothing is published), `error` (nothing to
 * show), `stale` (the last good data stays after a later load failed).
 */
export type WidgetState = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'stale';

/** Passed to the function that loads. */
export interface LoadContext {
  readonly signal: AbortSignal;
  /** The reader or the page asked for new data: ask the server again. */
  readonly fresh: boolean;
}

/** What {@link DataController} needs of its host. */
export interface DataControllerOptions<Data> {
  /** Whether to load at all yet. */
  readonly active: () => boolean;
  /** What the data depends on; a change of any item loads anew. */
  readonly key: () => readonly unknown[];
  /** Loads, parses and models. Faults are values; what is thrown is taken for a part that could not be loaded. */
  readonly load: (context: LoadContext) => Promise<Result<Data, DataError>>;
  readonly isEmpty: (data: Data) => boolean;
  /** Called after each load that was not given up. */
  readonly settled: (result: Result<Data, DataError>) => void;
}

/**
 * Loads the host's data, drops late answers, and keeps the last good data while
 * the same data is loaded again.
 */
export class DataController<Data> implements ReactiveController {
  /** The last good data. */
  data: Data | undefined;
  error: DataError | undefined;
  /** Whether an answer is awaited. */
  busy = false;
  readonly #host: LitElement;
  readonly #options: DataControllerOptions<Data>;
  /** What is asked for, and what the data belong to. */
  #asked: readonly unknown[] | undefined;
  #shown: readonly unknown[] = [];
  #fresh = false;
  #abort = new AbortController();

  constructor(host: LitElement, options: DataControllerOptions<Data>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** See {@link WidgetState}. */
  get state(): WidgetState {
    const { data, error } = this;
    if (error) return data === undefined ? 'error' : 'stale';
    if (data !== undefined) return this.#options.isEmpty(data) ? 'empty' : 'ready';
    return this.#options.active() ? 'loading' : 'idle';
  }

  /** Asks for the data again, from the server. */
  reload(): Promise<void> {
    this.#fresh = true;
    this.#host.requestUpdate();
    return this.#load();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Before it renders, the host has all that was set on it. */
  hostUpdate(): void {
    const key = this.#options.key();
    if (!this.#asked || !isSame(key, this.#asked)) void this.#load();
  }

  /** What has left the page asks for nothing, until it comes back. */
  hostDisconnected(): void {
    if (!this.busy) return;
    this.busy = false;
    this.#abort.abort();
    this.#asked = undefined;
  }

  async #load(): Promise<void> {
    const { active, key: toKey, load, settled } = this.#options;
    if (!active() || !this.#host.isConnected) return;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    const fresh = this.#fresh;
    const key = (this.#asked = toKey());
    this.#fresh = false;
    this.busy = true;
    // Parts of the library are loaded when needed, and that can fail like any other load.
    const result = await load({ signal, fresh }).catch((cause: unknown) =>
      fail({ kind: 'offline' as const, message: String(cause), cause }),
    );
    if (signal.aborted) return;
    this.busy = false;
    if (result.ok) this.data = result.value;
    // Data of something else, another city say, is no stand-in.
    else if (!isSame(key, this.#shown)) this.data = undefined;
    this.#shown = key;
    this.error = result.ok ? undefined : result.error;
    settled(result);
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.every((item, i) => item === others[i]);
}
