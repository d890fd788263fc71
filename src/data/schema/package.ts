import * as z from 'zod/mini';
import { list, maybe } from './fields.js';

/** A day as precise as it is known, or a moment of one, as the profile of data packages wants it. */
const dayOrMoment = z
  .string()
  .check(z.regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?$/));

/** One file of the dataset, with what is needed to check a copy of it. */
export const resourceSchema = z.object({
  name: z.string(),
  path: z.string(),
  format: z.string(),
  mediatype: z.string(),
  bytes: z.int(),
  /** `sha256:` and 64 hexadecimal digits. */
  hash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
  /** Path of the JSON Schema that the file fits, where the dataset has it. */
  jsonSchema: maybe(z.string()),
});

/** A licence, by its SPDX identifier where it has one, and what it covers. */
export const licenseSchema = z.object({
  name: z.string(),
  title: z.string(),
  path: maybe(z.string()),
});

/** `datapackage.json`: a Frictionless Data Package descriptor. */
export const packageSchema = z.object({
  formatVersion: z.int(),
  name: z.string(),
  title: z.string(),
  description: maybe(z.string()),
  version: z.string(),
  /** Day on which the facts were last gathered. */
  created: maybe(dayOrMoment),
  licenses: list(licenseSchema),
  sources: list(z.object({ title: z.string(), path: maybe(z.string()) })),
  resources: z.array(resourceSchema),
});

/** See {@link packageSchema}. */
export type DataPackage = z.infer<typeof packageSchema>;
