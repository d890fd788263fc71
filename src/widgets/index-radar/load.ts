import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../core/result.js';
import type { LoadContext } from '../../element/data-controller.js';
import type { DataError } from '../../data/error.js';
import { parseDocument, parseJson, withoutNulls } from '../../data/parse.js';
import { requestText } from '../../data/requests.js';
import { frameworksSchema } from '../../data/schema/framework.js';
import { resultSchema, type CityResult } from '../../data/schema/result.js';
import type { DataSource } from '../../data/source.js';
import { indexRadarSchema, type RadarData } from './schema.js';

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
      const file = await loadDocument(source.url, indexRadarSchema, context);
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

function asData(document: unknown, url?: string): Result<RadarAnswer, DataError> {
  const file = parseDocument(indexRadarSchema, document, url);
  return file.ok ? ok(fromFile(file.value)) : file;
}

function fromFile(result: CityResult): RadarData {
  return { result, frameworks: result.frameworks, peers: [] };
}

async function loadFromDataset(
  base: string,
  city: string,
  { compare }: RadarQuery,
  context: LoadContext,
): Promise<Result<RadarAnswer, DataError>> {
  const others = compare.filter((id) => !['average', 'previous', city].includes(id));
  const [result, frameworks, ...peers] = await Promise.all([
    loadResult(base, city, context),
    loadDocument(`${base}frameworks.json`, frameworksSchema, context),
    ...others.map((id) => loadResult(base, id, context)),
  ]);
  if (!result.ok) return explainMissing(base, city, result.error, context);
  if (!frameworks.ok) return frameworks;
  return ok({
    result: result.value,
    frameworks: frameworks.value.frameworks,
    // A peer that cannot be had is no reason to withhold the city; the model says it is missing.
    peers: peers.flatMap((peer) => (peer.ok ? [peer.value] : [])),
  });
}

function loadResult(
  base: string,
  city: string,
  context: LoadContext,
): Promise<Result<CityResult, DataError>> {
  return loadDocument(`${base}results/${encodeURIComponent(city)}.json`, resultSchema, context);
}

const namesSchema = z.object({ cities: z.array(z.object({ id: z.string(), name: z.string() })) });

/** A member of whom nothing is published has no file: that is an answer, not a fault. */
async function explainMissing(
  base: string,
  city: string,
  error: DataError,
  context: LoadContext,
): Promise<Result<RadarAnswer, DataError>> {
  if (error.status !== 404) return fail(error);
  const names = await loadDocument(`${base}cities.json`, namesSchema, context);
  const known = names.ok ? names.value.cities.find(({ id }) => id === city) : undefined;
  if (known) return ok({ nothingFor: known.name });
  return fail({ ...error, message: `${error.message}: the dataset knows no city "${city}"` });
}

async function loadDocument<Schema extends z.ZodMiniType>(
  url: string,
  schema: Schema,
  { signal, fresh }: LoadContext,
): Promise<Result<z.output<Schema>, DataError>> {
  const text = await requestText(url, signal, fresh);
  if (!text.ok) return text;
  const json = parseJson(text.value, url);
  return json.ok ? parseDocument(schema, json.value, url) : json;
}
