import type { DamagedCase, Files } from './case.js';

const HEADINGS = 'id,name,country,lat,lon';
const SAMPLETON = 'sampleton,Sampleton,NO,60.1,5.2';
const CITIES = `${HEADINGS}\n${SAMPLETON}\n`;
const MILLION = 1_000_000;

/** The same line again and again, without holding them all. */
export function* rowsOf(heading: string, line: string, count = MILLION): Iterable<string> {
  yield `${heading}\n`;
  const block = `${line}\n`.repeat(10_000);
  for (let i = 0; i < count; i += 10_000) yield block;
}

const large = (
  name: string,
  damage: string,
  messages: readonly string[],
  make: () => Files,
): DamagedCase => ({ name, damage, isSound: SOUND.has(name), messages, make });

const SOUND: ReadonlySet<string> = new Set(['many-columns', 'million-empty-rows']);

/** As many as are listed of a kind. */
const hundred = (line: (i: number) => string): readonly string[] =>
  Array.from({ length: 100 }, (_, i) => line(i));

/** Tables that would fill a memory, or keep a careless reader busy for hours. */
export const LARGE: readonly DamagedCase[] = [
  large(
    'long-cell',
    'a cell of two megabytes',
    [
      'cities.csv, row 2: is longer than 1,000,000 characters: shorten it',
      'cities.csv, row 3, column lat: “160.1” is above 90: correct the number',
    ],
    () => ({
      'cities.csv': `${HEADINGS}\nsamplefield,${'x'.repeat(2_000_000)},NO,60.2,5.3\nsampleton,Sampleton,NO,160.1,5.2\n`,
    }),
  ),
  large(
    'long-quoted-cell',
    'a cell of two megabytes in quotation marks',
    [
      'cities.csv, row 2: is longer than 1,000,000 characters: shorten it',
      'cities.csv, row 3, column lat: “160.1” is above 90: correct the number',
    ],
    () => ({
      'cities.csv': `${HEADINGS}\nsamplefield,"${'x'.repeat(2_000_000)}",NO,60.2,5.3\nsampleton,Sampleton,NO,160.1,5.2\n`,
    }),
  ),
  large(
    'long-text',
    'a cell of tags that are not closed',
    ['cities.csv, row 2, column name: is longer than 1,000 characters: shorten it'],
    () => ({
      'cities.csv': `${HEADINGS}\nsamplefield,${'<a'.repeat(200_000)},NO,60.2,5.3\n`,
    }),
  ),
  large(
    'long-json-cell',
    'a cell of two megabytes in JSON',
    [
      'cities.json, row 1, column name: is longer than 1,000 characters: shorten it',
      'cities.json, row 1, column country: “<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a<a…” is not a country: write its two letters, such as NO, or its name',
      'cities.json, row 1, column lat: “11111111111111111111111111111111111111111111111111111111111111111111111111111111…” is above 90: correct the number',
    ],
    () => ({
      'cities.json': JSON.stringify([
        {
          name: '<a'.repeat(MILLION),
          country: '<a'.repeat(MILLION),
          lat: '1'.repeat(MILLION),
          lon: 1,
        },
      ]),
    }),
  ),
  large(
    'one-line',
    'a file of many megabytes without a line end',
    ['cities.csv, row 2: is longer than 1,000,000 characters: shorten it'],
    () => ({
      'cities.csv': rowsWithoutEnd(),
    }),
  ),
  large(
    'open-quote-above',
    'a quotation mark that nothing closes above many rows',
    [
      'cities.csv, row 2: a quotation mark opens here and is closed nowhere: close it, or remove it',
      ...hundred(
        (i) =>
          `cities.csv, row ${i + 4}, column id: sampleton is already in row 3 of cities.csv: remove one of the two`,
      ),
    ],
    () => ({
      'cities.csv': rowsOf(`${HEADINGS}\nsamplefield,"Samplefield,NO,60.2,5.3`, SAMPLETON, 20_000),
    }),
  ),
  large(
    'many-columns',
    '20,000 columns',
    hundred(
      (i) =>
        `cities.csv, row 1, column column ${i}: the column is not known, so it was not read: correct its heading, or leave it for your own use`,
    ),
    () => {
      const columns = Array.from({ length: 20_000 }, (_, i) => `column ${i}`);
      return {
        'cities.csv': `${HEADINGS},${columns.join(',')}\n${SAMPLETON}${',x'.repeat(20_000)}\n`,
      };
    },
  ),
  large(
    'deep-json',
    'JSON of 100,000 lists in lists',
    [
      'cities.json: holds no list of rows: write [{"name": "…"}, …], with the headings of the table as names',
    ],
    () => ({
      'cities.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    }),
  ),
  large(
    'deep-about',
    'about.json of 100,000 objects in objects',
    ['about.json: is missing or has the wrong form: correct it'],
    () => ({
      'cities.csv': CITIES,
      'about.json': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    }),
  ),
  large(
    'deep-borders',
    'borders of 100,000 lists in lists',
    ['geo/world.topo.json: is missing or has the wrong form: correct it'],
    () => ({
      'cities.csv': CITIES,
      'geo/world.topo.json': `{"type":"Topology","arcs":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    }),
  ),
  large(
    'many-wrong-rows',
    'many rows, each of them wrong',
    hundred(
      (i) => `results.csv, row ${i + 2}, column commitment: “135” is above 100: correct the number`,
    ),
    () => ({
      'cities.csv': CITIES,
      'results.csv': rowsOf('city,edition,commitment,source', 'sampleton,2001,135,Report', 100_000),
    }),
  ),
  large(
    'many-unknown-cities',
    'many rows of a city that is not known',
    hundred(
      (i) =>
        `results.csv, row ${i + 2}, column city: “samplton” is not known (is “sampleton” meant?): correct it or add it to cities`,
    ),
    () => ({
      'cities.csv': CITIES,
      'results.csv': rowsOf('city,edition,commitment,source', 'samplton,2001,50,Report', 200_000),
    }),
  ),
  large('million-empty-rows', 'a million rows without a word', [], () => ({
    'cities.csv': rowsOf(`${HEADINGS}\n${SAMPLETON}`, ',,,,'),
  })),
];

function* rowsWithoutEnd(): Iterable<string> {
  yield `${HEADINGS}\n`;
  for (let i = 0; i < 300; i += 1) yield `${SAMPLETON},`.repeat(3000);
}
