import { fail, ok, type Result } from '../core/result.js';
import type { DataError } from './error.js';

/** Where a widget's data comes from. */
export type DataSource =
  | { readonly kind: 'dataset'; readonly url: string }
  | { readonly kind: 'json'; readonly url: string }
  | { readonly kind: 'csv'; readonly url: string }
  | { readonly kind: 'inline'; readonly data: unknown };

/** What a page says about its data. */
export interface SourceOptions {
  /** Address of a folder (ends in `/`), or of a JSON or CSV file. */
  readonly src?: string | undefined;
  /** Data given in the page itself; wins over `src`. */
  readonly data?: unknown;
  /** What relative addresses are relative to: the page. */
  readonly base: string;
  /** The dataset to use when the page names nothing. */
  readonly dataset: string;
}

/**
 * Decides what kind of source a page named. Only http(s) addresses are accepted,
 * so that no `data:` or `javascript:` address that slipped into an attribute is followed.
 */
export function toSource(options: SourceOptions): Result<DataSource, DataError> {
  if (options.data !== undefined) return ok({ kind: 'inline', data: options.data });
  const address = options.src ?? options.dataset;
  const url = URL.canParse(address, options.base) ? new URL(address, options.base) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return fail({
      kind: 'forbidden-url',
      url: address,
      message: `"${address}" is not an http(s) or relative address: correct the src attribute`,
    });
  }
  const kind = kindOf(url);
  // Files of a folder are addressed below it, whatever follows its name.
  return ok({ kind, url: kind === 'dataset' ? new URL('.', url).href : url.href });
}

function kindOf(url: URL): 'dataset' | 'json' | 'csv' {
  if (url.pathname.endsWith('/')) return 'dataset';
  // Spreadsheets published on the web name their format in the query.
  return /\.[ct]sv$/i.test(url.pathname) || /=[ct]sv\b/i.test(url.search) ? 'csv' : 'json';
}
