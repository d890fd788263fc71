import { citiesSchema } from '../../data/schema/city.js';
import { countsSchema } from '../../data/schema/counts.js';
import { frameworksSchema } from '../../data/schema/framework.js';
import { networksSchema } from '../../data/schema/network.js';
import { resultSchema } from '../../data/schema/result.js';
import { samplesSchema } from '../../data/schema/sample.js';
import type { About } from './about.js';
import type { Checked } from './problem.js';
import type { Tables } from './tables.js';
import { toCities } from './to-cities.js';
import { toCounts } from './to-counts.js';
import { toFrameworks } from './to-frameworks.js';
import { toNetworks } from './to-networks.js';
import { toResults } from './to-results.js';
import { toSamples } from './to-samples.js';
import { writeJson, type TextFile } from './write-json.js';

/** All files of the dataset but its descriptor. */
export function writeFiles(tables: Tables, about: About): Checked<readonly TextFile[]> {
  const files = [
    writeJson({
      path: 'frameworks.json',
      value: toFrameworks(tables),
      schema: frameworksSchema,
    }),
    writeJson({ path: 'cities.json', value: toCities(tables, about), schema: citiesSchema }),
    writeJson({ path: 'networks.json', value: toNetworks(tables), schema: networksSchema }),
    writeJson({ path: 'counts.json', value: toCounts(tables), schema: countsSchema }),
    writeJson({ path: 'samples.json', value: toSamples(tables), schema: samplesSchema }),
    ...[...toResults(tables, about)].map(([id, value]) =>
      writeJson({ path: `results/${id}.json`, value, schema: resultSchema }),
    ),
  ];
  return {
    value: files.map(({ value }) => value),
    problems: files.flatMap(({ problems }) => problems),
  };
}
