import type { Ask } from '../../doctor/ask.js';
import type { PolicyFact } from '../../doctor/facts.js';
import { askPolicy, parsePolicies } from '../../embedding/policy.js';

/** A page as a server sent it. */
export interface SentPage {
  readonly address: string;
  readonly html: string;
  readonly headers: readonly PolicyFact[];
}

/** Stands for the page whose HTML was pasted without its address. No such host can exist. */
export const NOWHERE = 'https://your-page.invalid/';

/**
 * Asks for a page.
 *
 * @returns why there is none: `foreign` for a page that this one may not read, else in English.
 */
export async function readPage(address: string): Promise<SentPage | string> {
  if (!(await mayAsk(address))) return 'foreign';
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) return `HTTP ${response.status}`;
    const headers = [
      { name: 'content-security-policy', isReportOnly: false },
      { name: 'content-security-policy-report-only', isReportOnly: true },
    ].flatMap(({ name, isReportOnly }): PolicyFact[] => {
      const text = response.headers.get(name);
      return text === null ? [] : [{ text, from: 'header', isReportOnly }];
    });
    return { address: response.url, html: await response.text(), headers };
  } catch (error) {
    return isOwn(address) ? String(error) : 'foreign';
  }
}

/** Asks for files in the place of a page. */
export function askerFor(page: string): Ask {
  return async (address, needsLeave) => {
    const { protocol, hostname } = new URL(address);
    if (!/^https?:$/.test(protocol) || hostname.endsWith('.invalid')) return 'unseen';
    if (!(await mayAsk(address))) return 'unseen';
    try {
      const response = await fetch(address, { cache: 'no-cache' });
      return {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        body: await response.text(),
        headers: Object.fromEntries(response.headers),
      };
    } catch {
      if (isOwn(address)) return 'unreachable';
      // What a server allows this page says nothing of what it allows another one.
      if (!isOwn(page)) return 'unseen';
      return (await isThere(address)) ? (needsLeave ? 'cors' : 'unseen') : 'unreachable';
    }
  };
}

/** Whether anything answers, be it closed to this page. */
async function isThere(address: string): Promise<boolean> {
  try {
    await fetch(address, { mode: 'no-cors' });
    return true;
  } catch {
    return false;
  }
}

function isOwn(address: string): boolean {
  return new URL(address).origin === location.origin;
}

let ownPolicy: Promise<string> | undefined;

/** Whether this page's own policy lets it ask: else every question would be a fault on the console. */
async function mayAsk(address: string): Promise<boolean> {
  if (isOwn(address)) return true;
  ownPolicy ??= fetch(location.href).then(
    ({ headers }) => headers.get('content-security-policy') ?? '',
    () => '',
  );
  const question = { purpose: 'connect', url: address, page: location.href } as const;
  return parsePolicies(await ownPolicy).every((policy) => askPolicy(policy, question).isAllowed);
}
