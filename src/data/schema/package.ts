import * as z from 'zod/mini';
import { list, maybe, partialDate } from './fields.js';

/** One file of the dataset, with what is needed to check a copy of it. */
export const resourceSchema = z.object({
  name: z.string(),
  path: z.string(),
  format: z.string(),
  mediatype: z.string(),
  bytes: z.int(),
  /** `sha256:` and 64 hexadecimal digits. */
  hash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
});

/** `datapackage.json`: a Frictionless Data Package descriptor. */
export const packageSchema = z.object({
  formatVersion: z.int(),
  name: z.string(),
  title: z.string(),
  description: maybe(z.string()),
  version: z.string(),
  /** Day on which the facts were last gathered. */
  created: maybe(partialDate),
  licenses: list(z.object({ name: z.string(), title: z.string(), path: maybe(z.string()) })),
  sources: list(z.object({ title: z.string(), path: maybe(z.string()) })),
  resources: z.array(resourceSchema),
});

/** See {@link packageSchema}. */
export type DataPackage = z.infer<typeof packageSchema>;
