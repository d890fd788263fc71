/** One Content Security Policy: its directives by name, each with its sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** What a page wants to do, as policies tell it apart. */
export type Purpose = 'script' | 'connect' | 'style' | 'inline-style' | 'frame' | 'ancestor';

/** Something that a page asks its policy for. */
export interface PolicyQuestion {
  readonly purpose: Purpose;
  /** Address of what is to be loaded; of the page around, for `ancestor`. */
  readonly url: string;
  /** Address of the page that has the policy. */
  readonly page: string;
  readonly nonce?: string | undefined;
  /** The attribute `integrity` of a script, whose hashes a policy may list. */
  readonly integrity?: string | undefined;
}

/** The directive that decided, if any did, and how. */
export interface PolicyAnswer {
  readonly isAllowed: boolean;
  /** Empty where no directive has a say. */
  readonly directive: string;
  readonly sources: readonly string[];
  /** Hosts do not count: only a nonce or a hash lets a script in. */
  readonly isStrictDynamic: boolean;
}

/** Which directives decide, the first one present. */
const CHAINS: Readonly<Record<Purpose, readonly string[]>> = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
  style: ['style-src-elem', 'style-src', 'default-src'],
  'inline-style': ['style-src-attr', 'style-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
  ancestor: ['frame-ancestors'],
};

/** The directive to add where there is none but `default-src`. */
const OWN: Readonly<Record<Purpose, string>> = {
  script: 'script-src',
  connect: 'connect-src',
  style: 'style-src',
  'inline-style': 'style-src-attr',
  frame: 'frame-src',
  ancestor: 'frame-ancestors',
};

/** The policies of a header or of a `<meta>`: a header may hold several, with commas between. */
export function parsePolicies(text: string): readonly Policy[] {
  return text
    .split(',')
    .map(parsePolicy)
    .filter((policy) => policy.size > 0);
}

function parsePolicy(text: string): Policy {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    // Of two directives of one name, browsers take the first.
    if (name !== '' && !directives.has(name.toLowerCase())) {
      directives.set(name.toLowerCase(), sources);
    }
  }
  return directives;
}

/** Whether a policy lets a page do something, and which directive says so. */
export function askPolicy(policy: Policy, question: PolicyQuestion): PolicyAnswer {
  const directive = CHAINS[question.purpose].find((name) => policy.has(name)) ?? '';
  const sources = policy.get(directive) ?? [];
  const isStrictDynamic = question.purpose === 'script' && has(sources, "'strict-dynamic'");
  const isAllowed =
    directive === '' ||
    (question.purpose === 'inline-style'
      ? has(sources, "'unsafe-inline'") && !sources.some((source) => isNonceOrHash(source))
      : sources.some((source) => isListed(source, question, isStrictDynamic)));
  return { isAllowed, directive, sources, isStrictDynamic };
}

/** The directive as it has to read for the question to be answered with yes. */
export function toAllowingLine(
  { directive, sources }: PolicyAnswer,
  asked: PolicyQuestion,
): string {
  const kept = sources.filter((source) => source.toLowerCase() !== "'none'");
  const name = directive === 'default-src' || directive === '' ? OWN[asked.purpose] : directive;
  return [name, ...new Set([...kept, toSourceOf(asked)])].join(' ');
}

/** What has to be listed for an address: its host, or `'self'` for the page's own. */
function toSourceOf({ url, page, purpose }: PolicyQuestion): string {
  if (purpose === 'inline-style') return "'unsafe-inline'";
  return isSelf(new URL(url), new URL(page)) ? "'self'" : new URL(url).origin;
}

/** What a policy says about turning text into markup. */
export interface TrustedTypes {
  /** Whether markup may only come from named policies. */
  readonly isRequired: boolean;
  /** Whether a policy of that name may be made. */
  readonly allows: (name: string) => boolean;
  /** Whether two copies of a library may make a policy of the same name. */
  readonly allowsDuplicates: boolean;
  /** The directive as it has to read for a name to be allowed, perhaps more than once. */
  readonly toLine: (name: string, isMany: boolean) => string;
}

/** Reads the directives for Trusted Types. */
export function readTrustedTypes(policy: Policy): TrustedTypes {
  const required = policy.get('require-trusted-types-for') ?? [];
  const names = policy.get('trusted-types');
  const kept = (names ?? []).filter((name) => name !== "'none'");
  return {
    isRequired: has(required, "'script'"),
    // Without the directive, any name may be made.
    allows: (name) => names === undefined || names.includes('*') || names.includes(name),
    allowsDuplicates: names === undefined || has(names, "'allow-duplicates'"),
    toLine: (name, isMany) =>
      [
        'trusted-types',
        ...new Set([...kept, name, ...(isMany ? ["'allow-duplicates'"] : [])]),
      ].join(' '),
  };
}

function has(sources: readonly string[], keyword: string): boolean {
  return sources.some((source) => source.toLowerCase() === keyword);
}

function isNonceOrHash(source: string): boolean {
  return /^'(nonce|sha(256|384|512))-/i.test(source);
}

function isListed(source: string, asked: PolicyQuestion, isStrictDynamic: boolean): boolean {
  const [, nonce] = /^'nonce-(.*)'$/i.exec(source) ?? [];
  if (nonce !== undefined) return nonce !== '' && nonce === asked.nonce;
  const [, hash] = /^'(sha(?:256|384|512)-.*)'$/i.exec(source) ?? [];
  // Browsers take a hash for a file only if the tag promises the same one.
  if (hash !== undefined) return asked.integrity?.split(/\s+/).includes(hash) === true;
  if (isStrictDynamic) return false;
  const url = new URL(asked.url);
  const page = new URL(asked.page);
  if (source.toLowerCase() === "'self'") return isSelf(url, page);
  if (source === '*')
    return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return isScheme(source.toLowerCase(), url.protocol);
  return isHost(source, url, page);
}

function isSelf(url: URL, page: URL): boolean {
  if (url.protocol === 'file:') return page.protocol === 'file:';
  if (url.origin === page.origin) return true;
  return (
    url.hostname === page.hostname &&
    isScheme(page.protocol, url.protocol) &&
    url.port === '' &&
    page.port === ''
  );
}

/** A policy for http holds for https as well, not the other way round. */
function isScheme(listed: string, actual: string): boolean {
  return listed === actual || (listed === 'http:' && actual === 'https:');
}

const HOST =
  /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*)(?::(\d+|\*))?(\/.*)?$/i;

function isHost(source: string, url: URL, page: URL): boolean {
  const match = HOST.exec(source);
  if (match === null) return false;
  const [, scheme, host = '', port, path] = match;
  const listed = scheme === undefined ? page.protocol : `${scheme.toLowerCase()}:`;
  return (
    isScheme(listed, url.protocol) &&
    isHostName(host.toLowerCase(), url.hostname) &&
    (port === '*' || (port ?? '') === url.port || port === defaultPort(url)) &&
    (path === undefined || path === '/' || isPath(path, url.pathname))
  );
}

function isHostName(listed: string, actual: string): boolean {
  if (listed === '*') return true;
  return listed.startsWith('*.') ? actual.endsWith(listed.slice(1)) : listed === actual;
}

function defaultPort({ protocol, port }: URL): string | undefined {
  if (port !== '') return undefined;
  return protocol === 'https:' ? '443' : '80';
}

function isPath(listed: string, actual: string): boolean {
  return listed.endsWith('/') ? actual.startsWith(listed) : listed === actual;
}
