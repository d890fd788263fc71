import { createWriteStream, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

/** Of version v3 of the Index. */
const INDICATORS = [
  'commitment',
  'education',
  'neighbourhoods',
  'public-services',
  'business-and-labour-market',
  'cultural-and-social-life',
  'public-space',
  'mediation-and-conflict-resolution',
  'language',
  'media-and-communication',
  'international-outlook',
  'intercultural-intelligence-and-competence',
  'welcoming-newcomers',
  'leadership-and-citizenship',
];
/** All of one version of the Index. */
const EDITIONS = ['2020', '2021', '2022', '2023', '2024'];

/**
 * Writes the tables of a network of made-up places with five editions each, one row an edition.
 * @param {string} folder
 * @param {number} cities
 */
export async function writeTables(folder, cities) {
  writeFileSync(
    join(folder, 'about.csv'),
    'what,value\ntitle,Made-up places\nversion,2026-1\ndate,2026-05-01\nlicence,CC0-1.0\n',
  );
  await writeRows(join(folder, 'cities.csv'), 'id,name,country,lat,lon,source', function* () {
    for (let i = 1; i <= cities; i += 1) {
      const lat = 60 + ((i * 7919) % 2000) / 1000;
      const lon = 7 + ((i * 104_729) % 3000) / 1000;
      yield `place-${i},Place ${i},NO,${lat},${lon},List of members`;
    }
  });
  const head = `city,edition,sample_size,aggregate,${INDICATORS.join(',')},source,source_url`;
  await writeRows(join(folder, 'results.csv'), head, function* () {
    for (let i = 1; i <= cities; i += 1) {
      for (const [e, edition] of EDITIONS.entries()) {
        // Slowly rising, so that no value jumps between two editions.
        const figures = INDICATORS.map((_, k) => 30 + ((i * 7919 + k * 104_729) % 50) + 3 * e);
        const aggregate = Math.round(figures.reduce((sum, n) => sum + n, 0) / figures.length);
        yield `place-${i},${edition},${40 + e},${aggregate},${figures.join(',')},Report of ${edition},https://example.org/${edition}`;
      }
    }
  });
}

/**
 * @param {string} path
 * @param {string} head
 * @param {() => Iterable<string>} rows
 */
async function writeRows(path, head, rows) {
  const stream = createWriteStream(path);
  let batch = `${head}\n`;
  for (const row of rows()) {
    batch += `${row}\n`;
    if (batch.length < 1 << 18) continue;
    if (!stream.write(batch)) await once(stream, 'drain');
    batch = '';
  }
  stream.end(batch);
  await once(stream, 'finish');
}
