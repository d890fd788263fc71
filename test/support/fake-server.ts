import { configure, getConfig } from '../../src/data/config.js';
import { clearRequests } from '../../src/data/requests.js';

/** What a request is answered with; status 200 unless told otherwise. */
type Body = string | Uint8Array<ArrayBuffer> | null;

/** One request, waiting for the test to answer it. */
export class FakeRequest {
  readonly url: string;
  /** Of the request's options: `reload` asks past the browser's cache. */
  readonly cache: RequestCache | undefined;
  readonly answer: Promise<Response>;
  readonly #signal: AbortSignal | undefined;
  #resolve!: (response: Response) => void;
  #reject!: (reason: unknown) => void;

  constructor(url: string, { signal, cache }: RequestInit = {}) {
    this.url = url;
    this.cache = cache;
    this.#signal = signal ?? undefined;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#signal?.addEventListener('abort', () => {
      this.#reject(abortError());
    });
  }

  /** Whether whoever asked has given up, before or while the answer came. */
  get isAborted(): boolean {
    return this.#signal?.aborted ?? false;
  }

  respond(body: Body, status = 200): void {
    this.#resolve(new Response(body, { status }));
  }

  respondWithJson(value: unknown): void {
    this.respond(JSON.stringify(value));
  }

  /** Answers, but lets the test send the body piece by piece. */
  startBody(): { send: (bytes: Uint8Array<ArrayBuffer>) => void; end: () => void } {
    let body!: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        body = controller;
      },
    });
    this.#signal?.addEventListener('abort', () => {
      body.error(abortError());
    });
    this.#resolve(new Response(stream));
    return {
      send: (bytes) => {
        body.enqueue(bytes);
      },
      end: () => {
        body.close();
      },
    };
  }

  /** No answer: no network, or another origin that does not allow it. */
  fail(reason: unknown = new TypeError('Failed to fetch')): void {
    this.#reject(reason);
  }
}

/** Stands in for the network: every request waits until the test answers it. */
export class FakeServer {
  /** All requests since the test began, in their order. */
  readonly requests: FakeRequest[] = [];
  #arrived: (() => void)[] = [];

  readonly fetch: typeof fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const request = new FakeRequest(url, init);
    this.requests.push(request);
    for (const tell of this.#arrived.splice(0)) tell();
    return request.answer;
  };

  /** The next request, in the order of arrival, of an address that ends so; waits until there is one. */
  async next(ending = ''): Promise<FakeRequest> {
    for (;;) {
      const found = this.requests.find(
        (request) => request.url.endsWith(ending) && !this.#taken.has(request),
      );
      if (found) {
        this.#taken.add(found);
        return found;
      }
      await new Promise<void>((resolve) => this.#arrived.push(resolve));
    }
  }

  /** The addresses asked for so far. */
  get urls(): readonly string[] {
    return this.requests.map(({ url }) => url);
  }

  reset(): void {
    this.requests.length = 0;
    this.#arrived = [];
  }

  readonly #taken = new WeakSet<FakeRequest>();
}

/**
 * Puts a fake server in place of the network for every test of the `describe` block, and forgets
 * all requests and settings after each.
 */
export function useFakeServer(): FakeServer {
  const server = new FakeServer();
  const original = { ...getConfig() };
  beforeEach('a fake server stands in for the network', () => {
    server.reset();
    configure({ fetch: server.fetch });
  });
  afterEach('requests and settings are forgotten', () => {
    clearRequests();
    configure(original);
  });
  return server;
}

function abortError(): DOMException {
  return new DOMException('The request was given up.', 'AbortError');
}
