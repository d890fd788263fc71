import type * as z from 'zod/mini';
import { FORMAT_VERSION } from '../../data/format-version.js';
import type { networksSchema } from '../../data/schema/network.js';
import type { NetworkFact } from '../facts/networks.js';
import type { SourceBook } from '../facts/sources.js';

/** `networks.json`. */
export function toNetworksFile(
  networks: readonly NetworkFact[],
  sources: SourceBook,
): z.input<typeof networksSchema> {
  const mentioned = networks.flatMap((network) => network.sources ?? []);
  return {
    formatVersion: FORMAT_VERSION,
    networks: [...networks],
    sources: sources.pick(mentioned),
  };
}
