import { assertNever } from '../../core/assert.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { DataError } from '../../data/error.js';
import { parseInline } from '../../data/inline.js';
import { parseDocument } from '../../data/parse.js';
import { requestText } from '../../data/requests.js';
import { resultKind } from '../../data/schema/result-kind.js';
import type { CityResult } from '../../data/schema/result.js';
import { toSource, type SourceOptions } from '../../data/source.js';
import type { LoadContext } from '../../element/data-controller.js';
import { parseHtmlResult } from './from-html.js';
import { parseCsvResult, type TableOwner } from './from-table.js';
import { indicatorLookup } from './indicator-id.js';
import { loadFromDataset, loadResult, type RadarAnswer } from './load.js';

/** What a page with data of its own says about it. */
export interface OwnData extends SourceOptions, TableOwner {
  readonly compare: readonly string[];
  /** The data as a table in the page, where it names neither address nor city. */
  readonly table?: HTMLTableElement | undefined;
  /** The page's language, in which a table may name indicators. Default: English. */
  readonly lang?: string | undefined;
}

/** Gets the radar's data from wherever the page has it: a folder, a file, a table, or the page itself. */
export async function loadOwnData(
  own: OwnData,
  context: LoadContext,
): Promise<Result<RadarAnswer, DataError>> {
  if (own.table) return readTable(own.table, own);
  const source = toSource(own);
  if (!source.ok) return source;
  const { value } = source;
  switch (value.kind) {
    case 'inline':
      return read(parseInline(value.data));
    case 'csv': {
      const text = await requestText(value.url, context.signal, context.fresh);
      return text.ok ? read(parseCsvResult(text.value, await named(own)), value.url) : text;
    }
    case 'json': {
      const file = await loadResult(value.url, context);
      return file.ok ? ok({ result: file.value, peers: [] }) : file;
    }
    case 'dataset':
      return own.city === undefined
        ? ok({ nothingFor: '' })
        : loadFromDataset(value.url, own.city, own.compare, context);
    default:
      return assertNever(value);
  }
}

async function read(
  document: Result<unknown, DataError>,
  url?: string,
): Promise<Result<RadarAnswer, DataError>> {
  if (!document.ok) return url === undefined ? document : fail({ ...document.error, url });
  const file = await parseDocument(resultKind, document.value, url);
  return file.ok ? ok({ result: file.value, peers: [] }) : file;
}

/** The same, with the names that the page's language has for indicators. */
async function named(own: OwnData): Promise<TableOwner> {
  const { city, name, lang = 'en' } = own;
  return { city, name, indicatorId: await indicatorLookup(lang) };
}

async function readTable(
  table: HTMLTableElement,
  own: OwnData,
): Promise<Result<RadarAnswer, DataError>> {
  const found = parseHtmlResult(table, await named(own));
  if (!found.ok) return found;
  const { document, peers, compare } = found.value;
  const city = await read(ok(document));
  if (!city.ok || 'nothingFor' in city.value) return city;
  const others: CityResult[] = [];
  for (const peer of peers) {
    const file = await parseDocument(resultKind, peer);
    if (!file.ok) return file;
    others.push(file.value);
  }
  // Whoever wrote the table wants it seen, unless the tag chooses from it.
  const isChosen = own.compare.join() !== 'average' || table.closest('[compare]') !== null;
  const { compareEditions } = await import('./compare.js');
  return ok({
    ...city.value,
    peers: others,
    comparison: { words: isChosen ? own.compare : compare, compareEditions },
  });
}
