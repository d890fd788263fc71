/** Results of a city in which every field of the schema occurs. */
export const result = {
  formatVersion: 1,
  city: { id: 'bergen', name: 'Bergen', country: 'NO' },
  illustrative: true,
  editions: [
    {
      id: '2020',
      date: '2020-08',
      dating: 'edition',
      framework: { id: 'v3', inferred: true },
      sampleSize: 74,
      aggregate: { value: 71.5, average: 62, source: 's1', caveats: ['draft'] },
      ranks: [
        {
          from: 1,
          to: 4,
          of: 34,
          group: {
            minPopulation: 100000,
            maxPopulation: 200000,
            minForeignPercent: 10,
            maxForeignPercent: 15,
            unspecified: 'similar size',
          },
          source: 's1',
          caveats: ['unordered'],
        },
      ],
      indicators: [
        { id: 'education', name: 'E', value: 0, average: 100, source: 's1', caveats: [] },
        { id: 'language' },
      ],
      groups: [{ id: 'lens', name: 'Lens', value: 5, average: 6, source: 's1', caveats: [] }],
    },
    { id: 'cited-2017', date: '2017', dating: 'cited' },
  ],
  sources: [{ id: 's1', title: 'Report', url: 'https://rm.coe.int/1', date: '2020-08-31' }],
  frameworks: [
    {
      id: 'v3',
      indicators: [{ id: 'education', name: 'E', optional: true, inferred: true }],
      groups: [{ id: 'lens', name: 'Lens', indicators: ['education'], inferred: true }],
    },
  ],
};

const network = {
  id: 'norwegian',
  name: 'Norwegian network',
  localName: 'Norsk nettverk',
  country: 'NO',
  website: 'https://example.org/',
  status: 'stated',
  sources: ['s1'],
};

const sources = [{ id: 's1', title: 'A list', url: 'https://example.org/', date: '2017-10-11' }];

/** Members in which every field of the schema occurs. */
export const cities = {
  formatVersion: 1,
  cities: [
    {
      id: 'castello-de-la-plana',
      name: 'Castelló de la Plana',
      names: [{ lang: 'es', name: 'Castellón de la Plana' }],
      country: 'ES',
      lat: 39.98567,
      lon: -0.04935,
      place: 'city',
      kind: 'both',
      since: '2014',
      sinceSource: 's1',
      networks: [{ id: 'norwegian', basis: 'published', source: 's1' }],
      listed: true,
      standIn: 'A place nearby',
      geonamesId: 2519752,
      url: 'https://example.org/our-membership',
      headline: {
        value: 64,
        date: '2013',
        dating: 'edition',
        sampleSize: 56,
        source: 's1',
        caveats: ['draft'],
      },
      sources: ['s1'],
    },
  ],
  countries: [{ id: 'ES', name: 'Spain' }],
  networks: [network],
  list: { source: 's1' },
  sources,
};

/** Networks in which every field of the schema occurs. */
export const networks = { formatVersion: 1, networks: [network], sources };

/** Numbers of members in which every field of the schema occurs. */
export const counts = {
  formatVersion: 1,
  counts: [
    {
      network: 'norwegian',
      date: '2018',
      until: '2019',
      dating: 'inferred',
      count: 126,
      qualifier: 'exact',
      countries: 32,
      source: 's1',
    },
  ],
  sources,
};
