import { isMixed } from '../ask.js';
import type { PageFacts, RequestFact } from '../facts.js';
import { hasOtherModules, ourScripts, ourStyles, planOf } from '../files.js';
import { find, type Finding } from '../finding.js';

/** What is wrong with the scripts, style sheets and data files of a page, and with who loads them. */
export function judgeFiles(facts: PageFacts): readonly Finding[] {
  const found = [
    ...judgePresence(facts),
    ...judgeKinds(facts),
    ...judgeCopies(facts),
    ...judgeMixed(facts),
    ...facts.requests.flatMap((request) => judgeRequest(request, facts)),
    ...judgeIntegrity(facts),
    ...judgeFrames(facts),
  ];
  return [...found, ...praise(facts, found)];
}

const LOADER = 'https://…/icc/cdn/icc.js';

function judgePresence(facts: PageFacts): readonly Finding[] {
  const { tags } = facts;
  if (tags.length === 0) return [];
  const missing = find('styles-missing', {
    paste: '<link rel="stylesheet" href="/icc/cdn/icc.css" />',
  });
  const styles = ourStyles(facts).length === 0 ? [missing] : [];
  // Whether its tags became widgets, an opened page tells better than its source.
  const isRunning = tags.some(({ measured }) => measured?.state !== undefined);
  if (ourScripts(facts).length > 0 || isRunning) return styles;
  const about = { tag: tags[0]?.name, line: tags[0]?.line };
  const paste = `<script type="module" src="${LOADER}"></script>`;
  const isSeen = tags.some(({ measured }) => measured !== undefined);
  const id = hasOtherModules(facts) && !isSeen ? 'script-unseen' : 'script-missing';
  return [find(id, { about, paste }), ...styles];
}

function judgeKinds(facts: PageFacts): readonly Finding[] {
  return ourScripts(facts)
    .filter(({ type }) => type !== 'module')
    .map(({ address, line }) =>
      find('script-not-module', {
        about: { address, line },
        paste: `<script type="module" src="${address}"></script>`,
      }),
    );
}

function judgeCopies(facts: PageFacts): readonly Finding[] {
  const loaders = [...new Set(ourScripts(facts).map(({ address }) => address))];
  const folders = new Set(loaders.map((address) => new URL('.', address).href));
  const queries = new Set(loaders.map((address) => new URL(address).search));
  if (loaders.length < 2 || (folders.size < 2 && queries.size < 2)) return [];
  const versions = new Set(loaders.map(versionOf));
  const values = { addresses: loaders.join(' , ') };
  return [find(versions.size > 1 && !versions.has('') ? 'two-versions' : 'two-copies', { values })];
}

/** `icc-widgets@1.2.0/…`, `/1.2.0/…` and `icc.js?v=1.2.0` name the version; other addresses do not. */
function versionOf(address: string): string {
  return /(?:[@/]v?|[?&]v=)(\d+\.\d+\.\d+[\w.-]*)/.exec(address)?.[1] ?? '';
}

function judgeMixed(facts: PageFacts): readonly Finding[] {
  const addresses = [
    ...ourScripts(facts).map(({ address }) => address),
    ...ourStyles(facts).map(({ address }) => address),
    ...facts.tags.flatMap((tag) => planOf(tag, facts)?.file ?? []),
    ...facts.frames.map(({ address }) => address),
  ];
  return [...new Set(addresses)]
    .filter((address) => isMixed(address, facts.address))
    .map((address) =>
      find('file-mixed', { about: { address }, paste: address.replace(/^http:/, 'https:') }),
    );
}

function judgeRequest(request: RequestFact, facts: PageFacts): readonly Finding[] {
  const { address, outcome, status, contentType = '', kind } = request;
  const about = { address };
  const host = new URL(address).host;
  switch (outcome) {
    case 'ok':
      return [];
    case 'status':
      // Of a city without a file, the list of cities says more.
      if (status === 404 && isOfCity(address, facts)) return [];
      return [find('file-status', { about, values: { status: String(status) } })];
    case 'html':
      return [find('file-html', { about })];
    case 'damaged':
      return [find('file-damaged', { about })];
    case 'type':
      return [find('file-type', { about, values: { type: contentType }, paste: typeLine(kind) })];
    case 'cors':
      return [
        find('file-cors', {
          about,
          values: { host },
          paste: `Access-Control-Allow-Origin: ${originOf(facts.address)}`,
        }),
      ];
    case 'unreachable':
      return [find('file-unreachable', { about, values: { host } })];
  }
}

function isOfCity(address: string, facts: PageFacts): boolean {
  return Object.entries(facts.datasets).some(
    ([folder, { cities }]) => cities.length > 0 && address.startsWith(`${folder}results/`),
  );
}

function typeLine(kind: RequestFact['kind']): string {
  return `Content-Type: ${kind === 'style' ? 'text/css' : 'text/javascript'}; charset=utf-8`;
}

/** Files have no origin that a server could name. */
function originOf(address: string): string {
  const { origin } = new URL(address);
  return origin === 'null' ? '*' : origin;
}

function judgeIntegrity(facts: PageFacts): readonly Finding[] {
  return facts.requests.flatMap(({ address, hash, promised }) => {
    const script = ourScripts(facts).find((each) => each.address === address);
    if (hash === undefined) return [];
    const about = { address, line: script?.line };
    const given = script?.integrity?.split(/\s+/).filter((each) => each.startsWith('sha384-'));
    const isWrong = given !== undefined && given.length > 0 && !given.includes(hash);
    const isChanged = promised !== undefined && promised !== hash;
    return [
      ...(isWrong
        ? [find('integrity-wrong', { about, paste: `integrity="${promised ?? hash}"` })]
        : []),
      ...(isChanged ? [find('file-changed', { about })] : []),
    ];
  });
}

function judgeFrames(facts: PageFacts): readonly Finding[] {
  return facts.frames
    .filter(({ title }) => title === undefined || title.trim() === '')
    .map(({ address, line }) =>
      find('frame-untitled', { about: { address, line }, paste: 'title="…"' }),
    );
}

function praise(facts: PageFacts, found: readonly Finding[]): readonly Finding[] {
  const fine = (kind: RequestFact['kind']): boolean => {
    const all = facts.requests.filter((request) => request.kind === kind);
    return all.length > 0 && all.every(({ outcome }) => outcome === 'ok');
  };
  const hasFault = found.some(({ id }) => /^(script|integrity)-|^file-mixed/.test(id));
  return [
    ...(fine('script') && !hasFault ? [find('good-script')] : []),
    ...(fine('data') ? [find('good-data')] : []),
  ];
}
