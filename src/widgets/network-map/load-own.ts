import { assertNever } from '../../core/assert.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { DataError } from '../../data/error.js';
import { parseInline } from '../../data/inline.js';
import { COUNTRY_BOXES } from '../../data/country-boxes.js';
import { loadFile } from '../../data/load-file.js';
import { parseDocument } from '../../data/parse.js';
import { requestText } from '../../data/requests.js';
import { citiesKind } from '../../data/schema/cities-kind.js';
import { toSource, type SourceOptions } from '../../data/source.js';
import type { LoadContext } from '../../element/data-controller.js';
import { countryLookup } from './csv/country.js';
import { parseCsvMembers } from './from-csv.js';
import { parseHtmlMembers } from './from-html.js';
import { loadFromDataset, toData } from './load.js';
import type { NetworkMapData } from './schema.js';

/** How the page's own list is to be read. */
export interface OwnListContext extends LoadContext {
  /** Languages in which the list may name countries. */
  readonly locales: readonly string[];
}

/** Gets the members from wherever the page has them: a folder, a file, or the page itself. */
export async function loadOwnData(
  own: SourceOptions & { readonly host?: Element | undefined },
  context: OwnListContext,
): Promise<Result<NetworkMapData, DataError>> {
  const { src, data, host } = own;
  if (host && src === undefined && data === undefined) {
    return loadContent(host, own.dataset, context);
  }
  const source = toSource(own);
  if (!source.ok) return source;
  const { value } = source;
  switch (value.kind) {
    case 'inline': {
      const data = parseInline(value.data);
      const file = data.ok ? await parseDocument(citiesKind, data.value) : data;
      return file.ok ? ok(toData(file.value)) : file;
    }
    case 'csv':
      return loadCsv(value.url, context);
    case 'json': {
      const file = await loadFile(citiesKind, value.url, context);
      return file.ok ? ok(toData(file.value)) : file;
    }
    case 'dataset':
      return loadFromDataset(value.url, context);
    default:
      return assertNever(value);
  }
}

async function loadCsv(
  url: string,
  { signal, fresh, locales }: OwnListContext,
): Promise<Result<NetworkMapData, DataError>> {
  const text = await requestText(url, signal, fresh);
  if (!text.ok) return text;
  const read = parseCsvMembers(text.value, countryLookup(locales, COUNTRY_BOXES));
  if (!read.ok) return fail({ ...read.error, url });
  const file = await parseDocument(citiesKind, read.value.document, url);
  return file.ok ? ok({ ...toData(file.value), faults: read.value.faults }) : file;
}

/** Reads what stands in the tag itself; a list that is none of members leaves the dataset's. */
async function loadContent(
  host: Element,
  dataset: string,
  context: OwnListContext,
): Promise<Result<NetworkMapData, DataError>> {
  let networks: NetworkMapData['networks'] = [];
  const read = await parseHtmlMembers(
    [...host.children].filter(({ slot }) => !slot),
    {
      countries: countryLookup(context.locales, COUNTRY_BOXES),
      loadPlaces: async () => {
        const data = await loadFromDataset(dataset, context);
        if (data.ok) ({ networks } = data.value);
        return data.ok ? ok(data.value.file) : data;
      },
    },
  );
  if (!read.ok) return read;
  const { document, faults } = read.value;
  if (document === undefined) return loadFromDataset(dataset, context);
  const file = await parseDocument(citiesKind, document);
  return file.ok ? ok({ ...toData(file.value, networks), faults }) : file;
}
