import { bilbao } from './bilbao.js';
import { exampleCity } from './example-city.js';
import { rochester } from './rochester.js';
import { sampleHarbour } from './sample-harbour.js';

/** Address of the dataset that exists only here; nothing below it ever reaches a network. */
export const STORY_DATASET = '/story/';

/** The city that has no published result. */
export const QUIET = 'quiet-city';
/** The city whose file never arrives. */
export const SLOW = 'slow-city';
/** The city whose file the server cannot give. */
export const BROKEN = 'broken-city';

const RESULTS = [exampleCity, sampleHarbour, rochester, bilbao];

/** The cities that a reader of the stories may choose from. */
export const CITIES: readonly string[] = [...RESULTS.map(({ city }) => city.id), QUIET];

const FILES = new Map<string, unknown>([
  ['cities.json', { formatVersion: 1, cities: [{ id: QUIET, name: 'Quiet City' }] }],
  ...RESULTS.map((file): [string, unknown] => [`results/${file.city.id}.json`, file]),
]);

/** How many stories are shown that need the server. */
let guests = 0;
let pageFetch: typeof fetch;

/**
 * Answers requests below {@link STORY_DATASET} for as long as a story is shown; all others go where
 * the page sends them.
 *
 * @returns ends it; with the last story, the page has its own `fetch` back.
 */
export function startStoryServer(): () => void {
  if (guests === 0) {
    pageFetch = globalThis.fetch;
    globalThis.fetch = answerOrPass;
  }
  guests += 1;
  return () => {
    guests -= 1;
    if (guests === 0) globalThis.fetch = pageFetch;
  };
}

const answerOrPass: typeof fetch = (input, init) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
  return pathname.startsWith(STORY_DATASET)
    ? answer(pathname.slice(STORY_DATASET.length), init?.signal)
    : pageFetch(input, init);
};

function answer(path: string, signal?: AbortSignal | null): Promise<Response> {
  if (path === `results/${SLOW}.json`) return never(signal);
  if (path === `results/${BROKEN}.json`) {
    return Promise.resolve(new Response('The server is being repaired.', { status: 503 }));
  }
  const file = FILES.get(path);
  return Promise.resolve(
    file === undefined ? new Response('', { status: 404 }) : Response.json(file),
  );
}

/** Ends only when whoever asked gives up. */
function never(signal?: AbortSignal | null): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new DOMException('The request was given up.', 'AbortError'));
    });
  });
}
