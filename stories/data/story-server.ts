import { bilbao } from './bilbao.js';
import { counts, LIST_CSV, manyMembers, members, networks } from './members.js';
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

/** Address of the dataset of members. */
export const NETWORK = '/story/network/';
/** Datasets of members whose files never arrive, cannot be given, have nobody, or very many. */
export const NETWORK_SLOW = '/story/network-slow/';
export const NETWORK_BROKEN = '/story/network-broken/';
export const NETWORK_EMPTY = '/story/network-empty/';
export const NETWORK_LARGE = '/story/network-large/';
/** A coordinator's list. */
export const NETWORK_CSV = '/story/network/list.csv';

/** Address of the dataset of statements. */
export const WORDS = '/story/words/';
/** Datasets of statements that never arrive, or cannot be given. */
export const WORDS_SLOW = '/story/words-slow/';
export const WORDS_BROKEN = '/story/words-broken/';

const FILES = new Map<string, unknown>([
  ['network/cities.json', members],
  ['network/networks.json', networks],
  ['network/counts.json', counts],
  ['network/list.csv', LIST_CSV],
  ['network-empty/cities.json', { formatVersion: 1, cities: [] }],
  ['network-large/cities.json', manyMembers(3_000)],
  [
    'words/results/oslo.json',
    { formatVersion: 1, city: { id: 'oslo', name: 'Oslo' }, editions: [] },
  ],
  ...RESULTS.map((file): [string, unknown] => [`words/results/${file.city.id}.json`, file]),
  ['cities.json', { formatVersion: 1, cities: [{ id: QUIET, name: 'Quiet City' }] }],
  ...RESULTS.map((file): [string, unknown] => [`results/${file.city.id}.json`, file]),
]);

/** Borders are those that the library ships. */
const BASEMAPS: Readonly<Record<string, string>> = {
  europe: new URL('../../src/dataset/geo/europe.topo.json', import.meta.url).href,
  'europe-detail': new URL('../../src/dataset/geo/europe-detail.topo.json', import.meta.url).href,
  world: new URL('../../src/dataset/geo/world.topo.json', import.meta.url).href,
  'world-detail': new URL('../../src/dataset/geo/world-detail.topo.json', import.meta.url).href,
  'world-inset': new URL('../../src/dataset/geo/world-inset.topo.json', import.meta.url).href,
  no: new URL('../../src/dataset/geo/no.topo.json', import.meta.url).href,
  es: new URL('../../src/dataset/geo/es.topo.json', import.meta.url).href,
  ua: new URL('../../src/dataset/geo/ua.topo.json', import.meta.url).href,
};

/** Statements are those that the library ships. */
const STATEMENTS: Readonly<Record<string, string>> = {
  ar: new URL('../../src/dataset/statements/ar.json', import.meta.url).href,
  de: new URL('../../src/dataset/statements/de.json', import.meta.url).href,
  en: new URL('../../src/dataset/statements/en.json', import.meta.url).href,
  fi: new URL('../../src/dataset/statements/fi.json', import.meta.url).href,
  he: new URL('../../src/dataset/statements/he.json', import.meta.url).href,
  ja: new URL('../../src/dataset/statements/ja.json', import.meta.url).href,
};

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
  if (path === `results/${SLOW}.json` || /^(network|words)-slow\//.test(path)) return never(signal);
  const basemap = /^network[a-z-]*\/geo\/(.+)\.topo\.json$/.exec(path)?.[1];
  const language = /^words\/statements\/(.+)\.json$/.exec(path)?.[1];
  const shipped = BASEMAPS[basemap ?? ''] ?? STATEMENTS[language ?? ''];
  if (shipped !== undefined) return pageFetch(shipped, signal ? { signal } : {});
  if (path === `results/${BROKEN}.json` || /^(network|words)-broken\//.test(path)) {
    return Promise.resolve(new Response('The server is being repaired.', { status: 503 }));
  }
  const file = FILES.get(path);
  if (file === undefined) return Promise.resolve(new Response('', { status: 404 }));
  return Promise.resolve(typeof file === 'string' ? new Response(file) : Response.json(file));
}

/** Ends only when whoever asked gives up. */
function never(signal?: AbortSignal | null): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new DOMException('The request was given up.', 'AbortError'));
    });
  });
}
