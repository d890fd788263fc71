import type * as z from 'zod/mini';
import { basemapSchema } from '../../data/schema/basemap.js';
import { citiesSchema } from '../../data/schema/city.js';
import { countsSchema } from '../../data/schema/counts.js';
import { frameworksSchema } from '../../data/schema/framework.js';
import { networksSchema } from '../../data/schema/network.js';
import { packageSchema } from '../../data/schema/package.js';
import { resultSchema } from '../../data/schema/result.js';
import { samplesSchema } from '../../data/schema/sample.js';
import { statementsSchema } from '../../data/schema/statements.js';

/** A kind of file in a dataset, and its definition. */
export interface KindOfFile {
  /** Paths of its files in a dataset. */
  readonly files: RegExp;
  readonly title: string;
  readonly schema: z.ZodMiniType;
}

/** All kinds of files in a dataset, by the name of their schema. */
export const KINDS = {
  datapackage: {
    files: /^datapackage\.json$/,
    title: 'datapackage.json: what the dataset is, and size and hash of each of its files',
    schema: packageSchema,
  },
  cities: {
    files: /^cities\.json$/,
    title: 'cities.json: the members, and where they are',
    schema: citiesSchema,
  },
  networks: {
    files: /^networks\.json$/,
    title: 'networks.json: the networks of cities',
    schema: networksSchema,
  },
  counts: {
    files: /^counts\.json$/,
    title: 'counts.json: how many members there were, by date',
    schema: countsSchema,
  },
  frameworks: {
    files: /^frameworks\.json$/,
    title: 'frameworks.json: the versions of the Index, and their indicators',
    schema: frameworksSchema,
  },
  samples: {
    files: /^samples\.json$/,
    title: 'samples.json: how many cities were compared, by report',
    schema: samplesSchema,
  },
  result: {
    files: /^results\/[^/]+\.json$/,
    title: 'results/<city>.json: the Index results of one city',
    schema: resultSchema,
  },
  statements: {
    files: /^statements\/[^/]+\.json$/,
    title: 'statements/<language>.json: statements about diversity in one language',
    schema: statementsSchema,
  },
  basemap: {
    files: /^geo\/[^/]+\.topo\.json$/,
    title: 'geo/<name>.topo.json: borders of countries as TopoJSON',
    schema: basemapSchema,
  },
} as const satisfies Readonly<Record<string, KindOfFile>>;
