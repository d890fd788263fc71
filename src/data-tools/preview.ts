import { buildTables } from './build.js';
import type { MadeDataset } from './make.js';
import type { BuildPreview } from './serve/preview-source.js';

const NOTHING: Pick<MadeDataset, 'places' | 'networks'> = { places: [], networks: [] };

/**
 * Builds tables for the preview.
 *
 * @param source folder of the tables.
 * @param out folder for the dataset, which keeps the last build without errors.
 */
export function toPreviewBuild(source: string, out: string, language?: string): BuildPreview {
  let good: MadeDataset | undefined;
  return async () => {
    const { result, made } = await buildTables(source, { out, language });
    if (result.ok) good = made;
    // What is chosen from goes with what is shown: a row with an error must not take its city away.
    const { places, networks } = good ?? made ?? NOTHING;
    return {
      folder: good && out,
      problems: result.problems,
      cities: places.map(({ id, name, hasResults, isIllustrative }) => ({
        id,
        name,
        hasResults,
        illustrative: isIllustrative,
      })),
      networks: networks.map(({ id, name }) => ({ id, name })),
    };
  };
}
