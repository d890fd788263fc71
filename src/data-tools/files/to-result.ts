import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { resultSchema } from '../../data/schema/result.js';
import type { ResultPlace } from '../facts/cities.js';
import type { FrameworkBook } from '../facts/frameworks.js';
import type { SourceBook } from '../facts/sources.js';
import type { EditionFact } from '../results/to-editions.js';
import { flagged, given } from './given.js';

/**
 * `results/<city>.json`. Every city has one, so that none has to be looked for in the list of all;
 * without a published figure it has no editions.
 *
 * @param mentioned ids of the sources, in the order in which the rows name them.
 */
export function toResultFile(options: {
  readonly place: ResultPlace;
  readonly editions: readonly EditionFact[];
  readonly mentioned: readonly string[];
  readonly frameworks: FrameworkBook;
  readonly sources: SourceBook;
}): z.input<typeof resultSchema> {
  const { place, editions, mentioned, frameworks, sources } = options;
  const { id, name, names, country, isIllustrative } = place;
  return {
    formatVersion: FORMAT_VERSION,
    city: { id, name, names, country },
    illustrative: flagged(isIllustrative),
    editions: [...editions],
    sources: sources.pick(mentioned),
    frameworks: given(
      frameworks.used(
        new Set(
          editions.filter(({ indicators }) => indicators).map(({ framework }) => framework?.id),
        ),
      ),
    ),
  };
}
