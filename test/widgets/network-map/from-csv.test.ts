import { expect } from '@open-wc/testing';
import { countryLookup } from '../../../src/widgets/network-map/from-csv.js';
import { fileOf, listOf, OSLO } from '../../fixtures/member-lists.js';

const HEADER = 'name;country;lat;lon';

/** Name, country and position of each member. */
async function placesOf(...lines: readonly string[]) {
  const { cities } = await fileOf(...lines);
  return cities.map(({ name, country, lat, lon }) => [name, country, lat, lon]);
}

/** The one member's position. */
async function positionOf(lat: string, lon: string) {
  const [place] = await placesOf(HEADER, `Bergen;NO;"${lat.replaceAll('"', '""')}";${lon}`);
  return place?.slice(2);
}

/** When the one member joined. */
async function sinceOf(cell: string) {
  const { cities } = await fileOf(`${HEADER};since`, `${OSLO};${cell}`);
  return cities[0]?.since;
}

describe('parseCsvMembers', () => {
  const oslo = ['Oslo', 'NO', 59.9, 10.7];

  it('makes a member of every row, with all that the optional columns say', async () => {
    const { cities, networks } = await fileOf(
      `${HEADER};kind;since;url;network`,
      `${OSLO};both;2008;https://oslo.example/icc;Norwegian ICC network`,
    );
    expect(cities).to.deep.equal([
      {
        id: 'oslo',
        name: 'Oslo',
        names: [],
        country: 'NO',
        lat: 59.9,
        lon: 10.7,
        place: 'city',
        kind: 'both',
        since: '2008',
        networks: [{ id: 'norwegian-icc-network', basis: 'published' }],
        listed: false,
        url: 'https://oslo.example/icc',
        sources: [],
      },
    ]);
    expect(networks).to.deep.equal([
      {
        id: 'norwegian-icc-network',
        name: 'Norwegian ICC network',
        status: 'other',
        sources: [],
      },
    ]);
  });

  it('finds nothing to complain of in a good list', () => {
    expect(listOf(HEADER, OSLO).faults).to.deep.equal([]);
  });

  it('takes a member without a kind for an other one, and invents nothing else', async () => {
    const { cities } = await fileOf(`${HEADER};kind;since;url;network`, `${OSLO};;–;;`);
    expect(cities[0]).to.include({ kind: 'other', since: undefined, url: undefined });
    expect(cities[0]?.networks).to.deep.equal([]);
  });

  it('reads comma, semicolon and tab, and the separator that a first line names', async () => {
    for (const separator of [',', ';', '\t']) {
      const lines = [HEADER, OSLO].map((line) => line.replaceAll(';', separator));
      expect(await placesOf(...lines), separator).to.deep.equal([oslo]);
    }
    expect(
      await placesOf('sep=|', ...[HEADER, OSLO].map((line) => line.replaceAll(';', '|'))),
    ).to.deep.equal([oslo]);
  });

  it('reads a byte-order mark, line ends of Windows, spaces and quotes as nothing', async () => {
    const spaced = '\uFEFF name ; "country" ;lat;lon\r\n Oslo ; "NO" ;\u00A059,9 ; "10,7" \r\n\r\n';
    expect(await placesOf(spaced)).to.deep.equal([oslo]);
  });

  it('finds the columns in any order, case and of several languages', async () => {
    const headers = [
      'LON;Lat;COUNTRY;Name',
      'Longitude;Latitude;Pays;Ville',
      'Länge (°);Breite (°);Land;Stadt',
      'longitud;latitud;País;Ciudad',
      'lng;GPS_lat;Country code;Municipality',
    ];
    for (const header of headers) {
      expect(await placesOf(header, '10.7;59.9;NO;Oslo'), header).to.deep.equal([oslo]);
    }
  });

  it('passes over columns that it does not know, whatever they hold', async () => {
    const lines = [`__proto__;note;${HEADER};`, `=1;<b>;${OSLO};`];
    expect(await placesOf(...lines)).to.deep.equal([oslo]);
  });

  it('knows a country by code, by its name in English and in the language of the page', async () => {
    for (const country of ['NO', 'no', 'Norway', 'NORWEGEN', 'Norwegen ']) {
      expect(await placesOf(HEADER, `Oslo;${country};59.9;10.7`), country).to.deep.equal([oslo]);
    }
  });

  it('leaves the name of a country that it does not know as it is', async () => {
    expect(await placesOf(HEADER, 'Utopia;Nowhere Land;10;20')).to.deep.equal([
      ['Utopia', 'Nowhere Land', 10, 20],
    ]);
  });

  const positions: readonly (readonly [lat: string, lon: string, read: readonly number[]])[] = [
    ['60.39', '5.32', [60.39, 5.32]],
    ['60,39', '5,32', [60.39, 5.32]],
    ['+60.39', '−5.32', [60.39, -5.32]],
    ['60.39°', '5.32 °', [60.39, 5.32]],
    ['60.39N', '5,32 E', [60.39, 5.32]],
    ['N 60.39', 'w5.32', [60.39, -5.32]],
    ['60°23\'24"N', '5° 19′ 12″ E', [60.39, 5.32]],
    ["60° 23.4' N", '5°19.2’', [60.39, 5.32]],
  ];
  for (const [lat, lon, read] of positions) {
    it(`reads ${lat} and ${lon} as degrees`, async () => {
      expect(await positionOf(lat, lon)).to.deep.equal(read);
    });
  }

  const dates: readonly (readonly [cell: string, read: string])[] = [
    ['2008', '2008'],
    ['2008-5', '2008-05'],
    ['05/2008', '2008-05'],
    ['2008-05-31', '2008-05-31'],
    ['2008-05-31 00:00:00', '2008-05-31'],
    ['31.5.2008', '2008-05-31'],
    ['31/05/2008', '2008-05-31'],
    ['5/31/2008', '2008-05-31'],
  ];
  for (const [cell, read] of dates) {
    it(`reads ${cell} as ${read}`, async () => {
      expect(await sinceOf(cell)).to.equal(read);
    });
  }

  it('keeps the year alone of a day that has two readings', async () => {
    expect(await sinceOf('3/5/2008')).to.equal('2008');
  });

  it('knows the kinds of membership in any spelling', async () => {
    const { cities } = await fileOf(`${HEADER};kind`, `${OSLO};Index only`, 'B;NO;60;5;FORMER ');
    expect(cities.map(({ kind }) => kind)).to.deep.equal(['index-only', 'former']);
  });

  it('takes several networks apart and knows one again by another spelling', async () => {
    const { cities, networks } = await fileOf(
      `${HEADER};network`,
      `${OSLO};Réseau Nord | Codeca`,
      'Bergen;NO;60;5;reseau nord',
    );
    expect(networks.map(({ id, name }) => [id, name])).to.deep.equal([
      ['reseau-nord', 'Réseau Nord'],
      ['codeca', 'Codeca'],
    ]);
    expect(cities.map((city) => city.networks.map(({ id }) => id))).to.deep.equal([
      ['reseau-nord', 'codeca'],
      ['reseau-nord'],
    ]);
  });

  it('gives plain identifiers to names with accents, with other letters and in other scripts', async () => {
    const { cities } = await fileOf(
      HEADER,
      'Castelló de la Plana;ES;40;0',
      'Ærøskøbing;DK;54.9;10.4',
      'Київ;UA;50.4;30.5',
      '__proto__;NO;60;6',
    );
    expect(cities.map(({ id }) => id)).to.deep.equal([
      'castello-de-la-plana',
      'aeroskobing',
      'u2-u0-uu-tu',
      'proto',
    ]);
  });

  it('keeps places of the same name apart', async () => {
    const rows = ['Halle;DE;51.5;12', 'Halle;DE;52.1;8.4', 'Halle 2;DE;53;9', 'halle;NO;60;8'];
    const { cities } = await fileOf(HEADER, ...rows);
    expect(cities.map(({ id }) => id)).to.deep.equal(['halle', 'halle-2', 'halle-2-2', 'halle-3']);
  });

  it('takes what is not seen, and what turns text around, out of names', async () => {
    const name = 'Os\u202E\u2066lo\u200B \u0007By';
    expect(await placesOf(HEADER, `${name};NO;59.9;10.7`)).to.deep.equal([
      ['Oslo By', 'NO', 59.9, 10.7],
    ]);
  });

  it('keeps a line end in a quoted cell as a space, and still numbers rows as the spreadsheet', () => {
    const { document, faults } = listOf(HEADER, '"Oslo\nby";NO;59.9;10.7', 'Bergen;NO;;');
    expect(document).to.have.nested.property('cities[0].name', 'Oslo by');
    expect(faults.map(({ row }) => row)).to.deep.equal([3]);
  });

  it('reads the rows after a quotation mark that nobody closed', async () => {
    const lines = [HEADER, '"Bergen;NO;60.4;5.3', OSLO, 'Moss 5";NO;59.4;10.6', '"Bodø" ;NO;67;14'];
    expect(await placesOf(...lines)).to.deep.equal([
      ['Bergen', 'NO', 60.4, 5.3],
      oslo,
      ['Moss 5', 'NO', 59.4, 10.6],
      ['Bodø', 'NO', 67, 14],
    ]);
  });

  it('finds the far parts of a country', async () => {
    const lines = [
      HEADER,
      'Lyon;FR;45.7;4.8',
      'Saint-Denis;FR;-20.9;55.4',
      'Bonaire;NL;12.2;-68.3',
    ];
    expect(await placesOf(...lines)).to.have.length(3);
  });

  it('lets a place lie a little outside the box of its country', async () => {
    expect(await placesOf(HEADER, 'Skerry;NO;57.2;7')).to.have.length(1);
  });
});

describe('countryLookup(locales, boxes)', () => {
  const boxes = {
    GB: [-9, 49, 2, 61],
    GR: [19, 34, 29, 42],
    TR: [25, 35, 45, 43],
    XK: [20, 41, 22, 44],
  };
  const { codeOf, boxOf } = countryLookup(['fr'], boxes);

  it('ignores case, accents and signs', () => {
    expect(['grèce', 'GRECE', 'Kosovo*', 'royaume uni'].map(codeOf)).to.deep.equal([
      'GR',
      'GR',
      'XK',
      'GB',
    ]);
  });

  it('knows names in languages of the networks, whatever that of the page', () => {
    expect(['Griechenland', 'Reino Unido', 'Storbritannia', 'Греція'].map(codeOf)).to.deep.equal([
      'GR',
      'GB',
      'GB',
      'GR',
    ]);
  });

  it('knows other names that lists use', () => {
    expect(['UK', 'EL', 'Turkey', 'Türkiye', 'Scotland'].map(codeOf)).to.deep.equal([
      'GB',
      'GR',
      'TR',
      'TR',
      'GB',
    ]);
  });

  it('knows the code of a country without a box, but no word of two letters that is none', () => {
    expect(['GI', 'QQ'].map(codeOf)).to.deep.equal(['GI', undefined]);
    expect(boxOf('GI')).to.equal(undefined);
  });

  it('finds nothing in the names that every object has', () => {
    expect(['__proto__', 'constructor', 'toString'].map(codeOf)).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(boxOf('__proto__')).to.equal(undefined);
  });

  it('passes over languages that are none', () => {
    expect(countryLookup(['not a language', 'de'], boxes).codeOf('Griechenland')).to.equal('GR');
  });
});
