import { buildTables } from './build.js';
import type { BuildPreview } from './serve/preview-source.js';

/**
 * Builds tables for the preview.
 *
 * @param source folder of the tables.
 * @param out folder for the dataset, which keeps the last build without errors.
 */
export function toPreviewBuild(source: string, out: string, language?: string): BuildPreview {
  let folder: string | undefined;
  return async () => {
    const { result, made } = await buildTables(source, { out, language });
    if (result.ok) folder = out;
    return {
      folder,
      problems: result.problems,
      cities: (made?.places ?? []).map(({ id, name, hasResults, isIllustrative }) => ({
        id,
        name,
        hasResults,
        illustrative: isIllustrative,
      })),
      networks: (made?.networks ?? []).map(({ id, name }) => ({ id, name })),
    };
  };
}
