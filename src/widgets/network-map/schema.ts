import { citiesSchema, type City } from '../../data/schema/city.js';
import type { Network } from '../../data/schema/network.js';
import type { Source } from '../../data/schema/source.js';
import type * as z from 'zod/mini';
import type { RowFault } from '../../data/row-fault.js';

/** The file of a list of members, as `src` or `data` of `icc-network-map` take it. */
export const networkMapSchema = citiesSchema;

/** See {@link networkMapSchema}. */
export type NetworkMapFile = z.infer<typeof networkMapSchema>;

/** Everything the map and the list are made from. */
export interface NetworkMapData {
  readonly file: NetworkMapFile;
  /** The networks that cities name by id. */
  readonly networks: readonly Network[];
  /** Rows, or cells, of a coordinator's own list that could not be read. */
  readonly faults: readonly RowFault[];
}

export type { City, Network, Source };
