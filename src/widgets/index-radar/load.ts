import { ok, type Result } from '../../core/result.js';
import type { DataError } from '../../data/error.js';
import { loadFile } from '../../data/load-file.js';
import { resultKind } from '../../data/schema/result-kind.js';
import type { CityResult } from '../../data/schema/result.js';
import type { LoadContext } from '../../element/data-controller.js';
import type { Compare } from './model.js';
import type { RadarData } from './schema.js';

/** The data of a city, or the name of a city of which nothing is published. */
export type RadarAnswer = LoadedRadar | { readonly nothingFor: string };

/** The data of a city, as they came. */
export interface LoadedRadar extends RadarData {
  /** What to compare with, where the data themselves say so. */
  readonly comparison?:
    { readonly words: readonly string[]; readonly compareEditions: Compare } | undefined;
}

/**
 * Gets a city and the cities to compare it with from a dataset, all at the same time.
 *
 * @param base address of the dataset's folder.
 */
export async function loadFromDataset(
  base: string,
  city: string,
  compare: readonly string[],
  context: LoadContext,
): Promise<Result<RadarAnswer, DataError>> {
  const others = compare.filter((id) => !['average', 'previous', city].includes(id));
  const toUrl = (id: string): string => `${base}results/${encodeURIComponent(id)}.json`;
  const [result, peers] = await Promise.all([
    loadResult(toUrl(city), context),
    Promise.all(others.map((id) => loadResult(toUrl(id), context))),
  ]);
  if (result.ok) {
    // A peer that cannot be had is no reason to withhold the city.
    return ok({
      result: result.value,
      peers: peers.flatMap((peer) => (peer.ok ? peer.value : [])),
    });
  }
  if (result.error.status !== 404) return result;
  const { explainMissing } = await import('./explain-missing.js');
  return explainMissing(base, city, result.error, context);
}

/** Gets the file of one city. */
export function loadResult(
  url: string,
  context: LoadContext,
): Promise<Result<CityResult, DataError>> {
  return loadFile(resultKind, url, context);
}
