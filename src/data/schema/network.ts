import * as z from 'zod/mini';
import { identifier, list, maybe, webAddress } from './fields.js';
import { sourceSchema } from './source.js';

/** A network of cities: national, regional or international. */
export const networkSchema = z.object({
  id: identifier,
  name: z.string(),
  /** The name it goes by at home, where one was found. */
  localName: maybe(z.string()),
  country: maybe(z.string()),
  website: webAddress,
  status: z.catch(z.enum(['stated', 'in-preparation', 'grouping', 'other']), 'other'),
  sources: list(identifier),
});

/** `networks.json` of a dataset. */
export const networksSchema = z.object({
  formatVersion: z.number(),
  networks: z.array(networkSchema),
  sources: list(sourceSchema),
});

/** See {@link networkSchema}. */
export type Network = z.infer<typeof networkSchema>;
/** See {@link networksSchema}. */
export type NetworksFile = z.infer<typeof networksSchema>;
