import type * as z from 'zod/mini';
import type { networkMapSchema } from '../../src/widgets/network-map/schema.js';

/** A file of members as it is written: what the schema fills in may be left out. */
export type MembersFile = z.input<typeof networkMapSchema>;

type CityRow = MembersFile['cities'][number];

/** A member of the published list, by id, name, country and place. */
function city(
  id: string,
  name: string,
  country: string,
  [lat, lon]: readonly [lat: number, lon: number],
  rest: Partial<CityRow> = {},
): CityRow {
  return { id, name, country, lat, lon, kind: 'both', listed: true, sources: ['list'], ...rest };
}

const [norwegian, spanish, ukrainian, australasian] = [
  'norwegian',
  'spanish',
  'ukrainian',
  'australasian',
].map((id) => [{ id, basis: 'published' as const }]);

/** Some of the programme's members as the shipped dataset has them: near, far, on islands, in several networks. */
export const members: MembersFile = {
  formatVersion: 1,
  list: { source: 'list' },
  sources: [
    {
      id: 'list',
      title:
        'Participating cities of the Intercultural Cities programme (121), list of 11 October 2017',
      date: '2017-10-11',
    },
    {
      id: 'coe',
      title: 'Council of Europe: Intercultural Cities',
      url: 'https://www.coe.int/en/web/interculturalcities',
    },
    {
      id: 'newsletter-30',
      title: 'Council of Europe, Intercultural cities newsletter 30: Bilbao',
      url: 'http://www.coe.int/t/dg4/cultureheritage/culture/Cities/Newsletter/newsletter30/bilbao_en.asp',
      date: '2013',
    },
  ],
  countries: [
    { id: 'NO', name: 'Norway' },
    { id: 'ES', name: 'Spain' },
  ],
  cities: [
    city('bergen', 'Bergen', 'NO', [60.39299, 5.32415], { networks: norwegian }),
    city('drammen', 'Drammen', 'NO', [59.74389, 10.20449], { networks: norwegian }),
    city('kristiansand', 'Kristiansand', 'NO', [58.14671, 7.9956], { networks: norwegian }),
    city('oslo', 'Oslo', 'NO', [59.91273, 10.74609], { networks: norwegian, since: '2008' }),
    city('stavanger', 'Stavanger', 'NO', [58.97005, 5.73332], { networks: norwegian }),
    city('trondheim', 'Trondheim', 'NO', [63.43049, 10.39506], { networks: norwegian }),
    city('barcelona', 'Barcelona', 'ES', [41.38879, 2.15899], { networks: spanish }),
    city('bilbao', 'Bilbao', 'ES', [43.26271, -2.92528], {
      networks: spanish,
      headline: {
        value: 64,
        date: '2013',
        dating: 'edition',
        sampleSize: 56,
        source: 'newsletter-30',
      },
    }),
    city('tenerife', 'Tenerife', 'ES', [28.46824, -16.25462], {
      networks: spanish,
      since: '2012',
      place: 'island',
      standIn: 'Santa Cruz de Tenerife',
    }),
    city('melitopol', 'Melitopol', 'UA', [46.84735, 35.38196], {
      networks: ukrainian,
      since: '2008',
    }),
    city('odesa', 'Odesa', 'UA', [46.48572, 30.74383], { networks: ukrainian, since: '2017' }),
    city('lisbon', 'Lisbon', 'PT', [38.72509, -9.1498], {
      since: '2011',
      names: [{ lang: 'pt', name: 'Lisboa' }],
    }),
    city('dortmund', 'Dortmund', 'DE', [51.51494, 7.466], { kind: 'international' }),
    city('erlangen', 'Erlangen', 'DE', [49.59099, 11.00783], {
      kind: 'international',
      since: '2016',
    }),
    city('reykjavik', 'Reykjavík', 'IS', [64.13548, -21.89541], {
      kind: 'international',
      since: '2014',
    }),
    city('mexico-city', 'Mexico City', 'MX', [19.42847, -99.12766], {
      kind: 'international',
      since: '2010',
    }),
    city('montreal', 'Montréal', 'CA', [45.50884, -73.58781], { since: '2011' }),
    city('ballarat', 'Ballarat', 'AU', [-37.56622, 143.84957], {
      networks: australasian,
      since: '2017',
    }),
    city('maribyrnong', 'Maribyrnong', 'AU', [-37.77241, 144.88435], {
      networks: australasian,
      since: '2018',
      listed: false,
      sources: ['coe'],
    }),
  ],
};

/** The networks that they belong to. */
export const networks = {
  formatVersion: 1,
  networks: [
    { id: 'norwegian', name: 'Norwegian ICC network', country: 'NO', status: 'stated' },
    {
      id: 'spanish',
      name: 'Spanish ICC network',
      localName: 'RECI – Red de Ciudades Interculturales',
      country: 'ES',
      status: 'stated',
    },
    {
      id: 'ukrainian',
      name: 'Ukrainian ICC network',
      localName: 'ICC-UA',
      country: 'UA',
      status: 'stated',
    },
    { id: 'australasian', name: 'Australasian ICC network', localName: 'ICANN', status: 'stated' },
  ],
};

/** As many places as a large network may have, on a grid over Europe. The places are made up. */
export function manyMembers(count: number): MembersFile {
  return {
    formatVersion: 1,
    cities: Array.from({ length: count }, (_, i) => ({
      id: `place-${i + 1}`,
      name: `Place ${i + 1}`,
      country: ['FR', 'DE', 'IT', 'PL', 'ES'][i % 5] ?? 'FR',
      lat: 38 + ((i * 37) % 260) / 13,
      lon: -8 + ((i * 61) % 460) / 14,
      kind: i % 3 === 0 ? ('both' as const) : ('international' as const),
    })),
  };
}

/** The size of the programme at some dates, as published. */
export const counts = {
  formatVersion: 1,
  counts: [
    { date: '2008', dating: 'published', count: 11, qualifier: 'exact', source: 'coe' },
    { date: '2013-02', dating: 'published', count: 60, qualifier: 'over', source: 'coe' },
    { date: '2017-05', dating: 'published', count: 121, qualifier: 'exact', source: 'coe' },
    { date: '2023-11', dating: 'published', count: 162, qualifier: 'exact', source: 'coe' },
  ],
  sources: members.sources ?? [],
};

/** A coordinator's list as a spreadsheet saves it; two of its rows cannot be used. */
export const LIST_CSV = `\uFEFFname;country;lat;lon;kind;since;network
Bergen;Norway;60,39299;5,32415;both;;Norwegian network
Oslo;Norway;59,91273;10,74609;both;2008;Norwegian network
Trondheim;Norway;10,39506;63,43049;both;;Norwegian network
Stavanger;Norway;fifty-eight;5,73332;both;;Norwegian network
Kristiansand;Norway;58,14671;7,9956;both;;Norwegian network
`;
