import type { DatasetFact, NameFact, PageFacts, RequestFact } from './facts.js';
import { namesIds, ourScripts, ourStyles, planOf } from './files.js';

/** What a server said. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** `cors`: the server answers, but not to pages of another origin. `unseen`: nobody could ask. */
export type Asked = Answer | 'cors' | 'unreachable' | 'unseen';

/** Asks for a file as a page would: scripts and data of another origin only with that origin's leave. */
export type Ask = (address: string, needsLeave: boolean) => Promise<Asked>;

/** Adds to the facts of a page what its files say, each asked for once. */
export async function askFiles(facts: PageFacts, ask: Ask): Promise<PageFacts> {
  const asked = new Map<string, Promise<Asked>>();
  const once = (address: string, needsLeave = true): Promise<Asked> => {
    const known = asked.get(address) ?? ask(address, needsLeave);
    asked.set(address, known);
    return known;
  };
  const askAll = (wanted: readonly Wanted[]): Promise<readonly (RequestFact | undefined)[]> =>
    Promise.all(
      wanted
        .filter(({ address }) => !isMixed(address, facts.address))
        .map(async ({ address, kind }) => {
          const needsLeave = kind === 'script' || kind === 'data';
          return toRequest(address, kind, await once(address, needsLeave));
        }),
    );
  const [requests, chunks] = await Promise.all([
    askAll(wantedOf(facts)),
    chunksOf(facts, once).then(askAll),
  ]);
  const all = await Promise.all([...requests, ...chunks].map((each) => addPromise(each, once)));
  const known = all.flatMap((request) => request ?? []);
  const hasUnseen = known.length < all.length;
  return {
    ...facts,
    requests: known,
    datasets: await askDatasets(facts, once),
    unseen: hasUnseen ? [...new Set([...facts.unseen, 'files' as const])] : facts.unseen,
  };
}

type Wanted = Pick<RequestFact, 'address' | 'kind'>;

/** The files that a loader gets for the widgets of the page: whoever copies only the loader lacks them. */
async function chunksOf(facts: PageFacts, ask: Ask): Promise<readonly Wanted[]> {
  const names = new Set(facts.tags.map(({ name }) => name.replace('icc-', '')));
  const lists = await Promise.all(
    ourScripts(facts)
      .filter(({ address }) => !isMixed(address, facts.address))
      .map(async ({ address }) => {
        const answer = await ask(address, true);
        if (typeof answer === 'string' || answer.status !== 200) return [];
        return [...answer.body.matchAll(/["'`]\.\/(([a-z-]+)-[\w-]{8}\.js)["'`]/g)].flatMap(
          ([, file = '', name = '']) =>
            names.has(name)
              ? { address: new URL(file, address).href, kind: 'script' as const }
              : [],
        );
      }),
  );
  return [...new Map(lists.flat().map((each) => [each.address, each])).values()];
}

/** Adds what the list of checksums beside the files says, where there is one. */
async function addPromise(
  request: RequestFact | undefined,
  ask: Ask,
): Promise<RequestFact | undefined> {
  if (request?.kind !== 'script' || request.outcome !== 'ok') return request;
  const { pathname } = new URL(request.address);
  const [, name] = /\/(cdn\/[^/]+)$/.exec(pathname) ?? [];
  if (name === undefined) return request;
  const answer = await ask(new URL('../integrity.json', request.address).href, true);
  if (typeof answer === 'string' || answer.status !== 200) return request;
  try {
    const list = JSON.parse(answer.body) as Readonly<Record<string, unknown>>;
    const promised = list[name];
    return typeof promised === 'string' ? { ...request, promised } : request;
  } catch {
    // Many servers answer with a page where there is no such file.
    return request;
  }
}

/** Browsers do not even ask for such a file. */
export function isMixed(address: string, page: string): boolean {
  const { protocol, hostname } = new URL(address);
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return page.startsWith('https:') && protocol === 'http:' && !isLocal;
}

function wantedOf(facts: PageFacts): readonly Wanted[] {
  const files = facts.tags.flatMap((tag) => {
    const file = planOf(tag, facts)?.file;
    return file ?? [];
  });
  const list = [
    ...ourScripts(facts).map(({ address }) => ({ address, kind: 'script' as const })),
    ...ourStyles(facts).map(({ address }) => ({ address, kind: 'style' as const })),
    ...files.map((address) => ({ address, kind: 'data' as const })),
    ...facts.frames.map(({ address }) => ({ address, kind: 'frame' as const })),
  ];
  return [...new Map(list.map((each) => [each.address, each])).values()];
}

async function toRequest(
  address: string,
  kind: RequestFact['kind'],
  answer: Asked,
): Promise<RequestFact | undefined> {
  if (answer === 'unseen') return undefined;
  if (typeof answer === 'string') return { address, kind, outcome: answer };
  const { status, contentType, body, headers } = answer;
  const about = { address, kind, contentType };
  if (status !== 200) return { ...about, outcome: 'status', status };
  if (kind === 'frame') {
    return {
      ...about,
      outcome: 'ok',
      ancestors: headers['content-security-policy'],
      frameOptions: headers['x-frame-options'],
    };
  }
  if (/^\s*<(!doctype html|html|head|body)/i.test(body)) return { ...about, outcome: 'html' };
  if (kind === 'data' && new URL(address).pathname.endsWith('.json') && !isJson(body)) {
    return { ...about, outcome: 'damaged' };
  }
  if (!hasRightType(kind, contentType, headers)) return { ...about, outcome: 'type' };
  return { ...about, outcome: 'ok', ...(kind === 'script' ? { hash: await hashOf(body) } : {}) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Browsers run no module that is not called JavaScript; of data they take what can be read. */
function hasRightType(
  kind: RequestFact['kind'],
  contentType: string,
  headers: Answer['headers'],
): boolean {
  if (contentType === '') return kind !== 'script';
  if (kind === 'script') return /^(text|application)\/(x-)?(java|ecma)script\b/i.test(contentType);
  const isStrict = headers['x-content-type-options']?.toLowerCase() === 'nosniff';
  return kind !== 'style' || !isStrict || /^text\/css\b/i.test(contentType);
}

/** As it stands in `integrity`; nothing where the browser has no means for it. */
async function hashOf(text: string): Promise<string | undefined> {
  // Pages on an unsafe connection have no such thing.
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (subtle === undefined) return undefined;
  const digest = await subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

async function askDatasets(
  facts: PageFacts,
  ask: Ask,
): Promise<Readonly<Record<string, DatasetFact>>> {
  const folders = facts.tags
    .filter(namesIds)
    .flatMap((tag) => planOf(tag, facts)?.dataset ?? [])
    .filter((folder) => !isMixed(folder, facts.address));
  const entries = await Promise.all(
    [...new Set(folders)].map(async (folder) => {
      const [cities, networks] = await Promise.all([
        ask(new URL('cities.json', folder).href, true),
        ask(new URL('networks.json', folder).href, true),
      ]);
      return [
        folder,
        { cities: namesIn(cities, 'cities'), networks: namesIn(networks, 'networks') },
      ] as const;
    }),
  );
  return Object.fromEntries(entries);
}

/** The names of a list; none where it cannot be read, which is told of the file itself. */
function namesIn(answer: Asked, list: string): readonly NameFact[] {
  if (typeof answer === 'string' || answer.status !== 200) return [];
  try {
    const file: unknown = JSON.parse(answer.body);
    const rows = (file as Readonly<Record<string, unknown>> | null)?.[list];
    return Array.isArray(rows) ? rows.flatMap(toName) : [];
  } catch {
    return [];
  }
}

function toName(row: unknown): NameFact[] {
  const { id, name } = (row ?? {}) as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
}
