import { Task } from '@lit/task';
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
 * the same data is loaded again. (A Lit task clears its value on an error, so
 * the value is kept here.)
 */
export class DataController<Data> implements ReactiveController {
  /** The last good data. */
  data: Data | undefined;
  error: DataError | undefined;
  /** Whether an answer is awaited. */
  busy = false;
  readonly #task: Task<readonly unknown[], void>;
  readonly #host: LitElement;
  readonly #options: DataControllerOptions<Data>;
  #fresh = false;
  #interrupted = 0;

  constructor(host: LitElement, options: DataControllerOptions<Data>) {
    this.#host = host;
    this.#options = options;
    let shown: readonly unknown[] = [];
    this.#task = new Task(host, {
      args: () => [options.active(), this.#interrupted, ...options.key()],
      task: async ([active, , ...key], { signal }) => {
        if (!active) return;
        const fresh = this.#fresh;
        this.#fresh = false;
        this.busy = true;
        // Parts of the library are loaded when needed, and that can fail like any other load.
        const result = await options
          .load({ signal, fresh })
          .catch((cause: unknown) =>
            fail({ kind: 'offline' as const, message: String(cause), cause }),
          );
        signal.throwIfAborted();
        this.busy = false;
        const same = key.every((item, i) => item === shown[i]);
        if (result.ok) this.data = result.value;
        // Data of something else, another city say, is no stand-in.
        else if (!same) this.data = undefined;
        shown = key;
        this.error = result.ok ? undefined : result.error;
        options.settled(result);
      },
    });
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
    return this.#task.run();
  }

  hostConnected(): void {
    this.#task.autoRun = true;
    this.#host.requestUpdate();
  }

  /** What has left the page asks for nothing, until it comes back. */
  hostDisconnected(): void {
    this.#task.autoRun = false;
    if (!this.busy) return;
    this.busy = false;
    this.#task.abort();
    // Makes the task run again when the host comes back.
    this.#interrupted++;
  }
}
