import { fail, ok, type Result } from '../../core/result.js';
import type { LoadContext } from '../../element/data-controller.js';
import type { DataError } from '../../data/error.js';
import { parseDocument, parseJson, withoutNulls } from '../../data/parse.js';
import { requestText } from '../../data/requests.js';
import type { CityResult } from '../../data/schema/result.js';
import { resultKind } from '../../data/schema/result-kind.js';
import type { DataSource } from '../../data/source.js';
import type { RadarData } from './schema.js';

/** What the radar asks of a source. */
export interface RadarQuery {
  readonly city: string | undefined;
  readonly compare: readonly string[];
}

/** The data of a city, or the name of a city of which nothing is published. */
export type RadarAnswer = RadarData | { readonly nothingFor: string };

/**
 * Gets what the radar is drawn from. Everything that one address leads to is
 * asked for at the same time.
 */
export async function loadRadarData(
  source: DataSource,
  query: RadarQuery,
  context: LoadContext,
): Promise<Result<RadarAnswer, DataError>> {
  switch (source.kind) {
    case 'dataset':
      return query.city === undefined
        ? ok({ nothingFor: '' })
        : loadFromDataset(source.url, query.city, query, context);
    case 'json': {
      const file = await loadResult(source.url, context);
      return file.ok ? ok(fromFile(file.value)) : file;
    }
    case 'csv': {
      const text = await requestText(source.url, context.signal, context.fresh);
      if (!text.ok) return text;
      const { parseCsvResult } = await import('./from-table.js');
      const document = parseCsvResult(text.value, { city: query.city });
      return document.ok
        ? asData(document.value, source.url)
        : fail({ ...document.error, url: source.url });
    }
    case 'inline':
      return asData(withoutNulls(source.data));
  }
}

async function asData(document: unknown, url?: string): Promise<Result<RadarAnswer, DataError>> {
  const file = await parseDocument(resultKind, document, url);
  return file.ok ? ok(fromFile(file.value)) : file;
}

function fromFile(result: CityResult): RadarData {
  return { result, peers: [] };
}

async function loadFromDataset(
  base: string,
  city: string,
  { compare }: RadarQuery,
  context: LoadContext,
): Promise<Result<RadarAnswer, DataError>> {
  const others = compare.filter((id) => !['average', 'previous', city].includes(id));
  const [result, ...peers] = await Promise.all(
    [city, ...others].map((id) =>
      loadResult(`${base}results/${encodeURIComponent(id)}.json`, context),
    ),
  );
  if (result === undefined) return ok({ nothingFor: '' });
  if (result.ok) {
    // A peer that cannot be had is no reason to withhold the city; the model says it is missing.
    return ok({
      result: result.value,
      peers: peers.flatMap((peer) => (peer.ok ? peer.value : [])),
    });
  }
  if (result.error.status !== 404) return result;
  const { explainMissing } = await import('./explain-missing.js');
  return explainMissing(base, city, result.error, context);
}

async function loadResult(
  url: string,
  { signal, fresh }: LoadContext,
): Promise<Result<CityResult, DataError>> {
  const text = await requestText(url, signal, fresh);
  if (!text.ok) return text;
  const json = parseJson(text.value, url);
  return json.ok ? parseDocument(resultKind, json.value, url) : json;
}
