import { expect } from '@open-wc/testing';
import type { RowFaultKind } from '../../../src/data/row-fault.js';
import { errorOf, listOf, OSLO } from '../../fixtures/member-lists.js';

const HEADER = 'name;country;lat;lon';

interface Damage {
  readonly what: string;
  readonly row: string;
  readonly kind: RowFaultKind;
  readonly message: string;
}

/** Rows that are lost. Each stands in row 2, above a good one. */
const LOST: readonly Damage[] = [
  {
    what: 'no name',
    row: ';NO;60;5',
    kind: 'no-name',
    message: 'row 2, column name: the cell is empty: write the name of the place',
  },
  {
    what: 'a number for a name',
    row: '5003;NO;60;5',
    kind: 'no-name',
    message: 'row 2, column name: "5003" has no letter: write the name of the place',
  },
  {
    what: 'no country',
    row: 'Bergen;;60;5',
    kind: 'no-country',
    message: 'row 2, column country: the cell is empty: write the country, such as Norway or NO',
  },
  {
    what: 'no latitude',
    row: 'Bergen;NO;;5',
    kind: 'no-position',
    message: 'row 2, column lat: the cell is empty: write degrees such as 60.39',
  },
  {
    what: 'a row that breaks off',
    row: 'Bergen;NO;60',
    kind: 'no-position',
    message: 'row 2, column lon: the cell is empty: write degrees such as 5.32',
  },
  {
    what: 'a sign for no longitude',
    row: 'Bergen;NO;60;n/a',
    kind: 'no-position',
    message: 'row 2, column lon: the cell is empty: write degrees such as 5.32',
  },
  {
    what: 'zeros for the position',
    row: 'Bergen;NO;0;0,0',
    kind: 'no-position',
    message: 'row 2, column lat: 0 and 0 stand for no position: write the degrees of the place',
  },
  {
    what: 'a word for a number',
    row: 'Bergen;NO;sixty;5',
    kind: 'not-a-number',
    message: 'row 2, column lat: "sixty" is not a number of degrees: write one such as 60.39',
  },
  {
    what: 'a number that the spreadsheet took for a day',
    row: 'Bergen;NO;60;05. Mrz',
    kind: 'not-a-number',
    message: 'row 2, column lon: "05. Mrz" is not a number of degrees: write one such as 5.32',
  },
  {
    what: 'marks between thousands',
    row: 'Bergen;NO;60.392.990;5',
    kind: 'not-a-number',
    message: 'row 2, column lat: "60.392.990" is not a number of degrees: write one such as 60.39',
  },
  {
    what: 'a number shortened to a power',
    row: 'Bergen;NO;6,04E+01;5',
    kind: 'not-a-number',
    message: 'row 2, column lat: "6,04E+01" is not a number of degrees: write one such as 60.39',
  },
  {
    what: 'sixty minutes of arc',
    row: "Bergen;NO;59°60';5",
    kind: 'not-a-number',
    message: 'row 2, column lat: "59°60\'" is not a number of degrees: write one such as 60.39',
  },
  {
    what: 'a minus and a letter for the west',
    row: 'Bergen;NO;60;-5 W',
    kind: 'not-a-number',
    message: 'row 2, column lon: "-5 W" is not a number of degrees: write one such as 5.32',
  },
  {
    what: 'a latitude without its decimal point',
    row: 'Bergen;NO;6039;5.32',
    kind: 'out-of-range',
    message:
      'row 2, column lat: "6039" is not between -90 and 90: put the decimal point where it belongs',
  },
  {
    what: 'a longitude without its decimal point',
    row: 'Bergen;NO;60.39;532',
    kind: 'out-of-range',
    message:
      'row 2, column lon: "532" is not between -180 and 180: put the decimal point where it belongs',
  },
  {
    what: 'latitude and longitude swapped',
    row: 'Bergen;NO;5,32;60,39',
    kind: 'swapped',
    message:
      'row 2, column lat: latitude "5,32" and longitude "60,39" lie in NO only the other way round: swap the two cells',
  },
  {
    what: 'a swapped position that no latitude can have',
    row: 'Hamamatsu;JP;137.7;34.7',
    kind: 'swapped',
    message:
      'row 2, column lat: latitude "137.7" and longitude "34.7" lie in JP only the other way round: swap the two cells',
  },
  {
    what: 'a swapped position close to the country',
    row: 'Limassol;CY;33.04;34.68',
    kind: 'swapped',
    message:
      'row 2, column lat: latitude "33.04" and longitude "34.68" lie in CY only the other way round: swap the two cells',
  },
  {
    what: 'a swapped position in a country that spans the world',
    row: 'Lyon;FR;4.85;45.75',
    kind: 'swapped',
    message:
      'row 2, column lat: latitude "4.85" and longitude "45.75" lie in FR only the other way round: swap the two cells',
  },
  {
    what: 'a swapped position in an unknown country',
    row: 'Utopia;Nowhere;137.7;34.7',
    kind: 'swapped',
    message:
      'row 2, column lat: latitude "137.7" and longitude "34.7" are possible only the other way round: swap the two cells',
  },
  {
    what: 'the letters of the other direction',
    row: 'Bergen;NO;5.32 E;60.39 N',
    kind: 'swapped',
    message:
      'row 2, column lat: latitude "5.32 E" and longitude "60.39 N" name the other direction: swap the two cells',
  },
  {
    what: 'a place of another country',
    row: 'Bergen;NO;48.1;11.6',
    kind: 'outside-country',
    message:
      'row 2, column lat: latitude "48.1" and longitude "11.6" do not lie in NO: correct them or the country',
  },
  {
    what: 'a lost minus',
    row: 'Saint-Denis;FR;20.9;55.4',
    kind: 'outside-country',
    message:
      'row 2, column lat: latitude "20.9" and longitude "55.4" do not lie in FR: correct them or the country',
  },
  {
    what: 'markup in the name',
    row: '<b>Bergen</b>;NO;60;5',
    kind: 'markup',
    message: 'row 2, column name: "<b>Bergen</b>" holds HTML: write plain text',
  },
  {
    what: 'markup that is cut off',
    row: 'Bergen <img src=x onerror=alert(1) ;NO;60;5',
    kind: 'markup',
    message:
      'row 2, column name: "Bergen <img src=x onerror=alert(1)" holds HTML: write plain text',
  },
  {
    what: 'the HTML code of a letter',
    row: '"Troms&oslash;";NO;60;5',
    kind: 'markup',
    message: 'row 2, column name: "Troms&oslash;" holds HTML: write plain text',
  },
  {
    what: 'a formula in the name',
    row: '"=HYPERLINK(""https://example.org"")";NO;60;5',
    kind: 'formula',
    message:
      'row 2, column name: "=HYPERLINK("https://example.org")" is a formula or its error: write the value itself',
  },
  {
    what: 'a function of old spreadsheets',
    row: '@SUM(A1);NO;60;5',
    kind: 'formula',
    message: 'row 2, column name: "@SUM(A1)" is a formula or its error: write the value itself',
  },
  {
    what: 'the error of a formula in the country',
    row: 'Bergen;#NV;60;5',
    kind: 'formula',
    message: 'row 2, column country: "#NV" is a formula or its error: write the value itself',
  },
  {
    what: 'the error of a formula in the position',
    row: 'Bergen;NO;#REF!;5',
    kind: 'formula',
    message: 'row 2, column lat: "#REF!" is a formula or its error: write the value itself',
  },
  {
    what: 'a letter that could not be read',
    row: 'Troms\uFFFD;NO;60;5',
    kind: 'encoding',
    message: 'row 2, column name: "Troms\uFFFD" has broken letters: save the file as CSV UTF-8',
  },
  {
    what: 'letters that were decoded wrongly',
    row: 'TromsÃ¸;NO;60;5',
    kind: 'encoding',
    message: 'row 2, column name: "TromsÃ¸" has broken letters: save the file as CSV UTF-8',
  },
  {
    what: 'a text without end for a name',
    row: `${'Bergen '.repeat(1000)};NO;60;5`,
    kind: 'too-long',
    message: 'row 2, column name: the text has more than 200 characters: write a short one',
  },
  {
    what: 'more cells than the header',
    row: 'Bergen;NO;60;39;5;32',
    kind: 'extra-cells',
    message:
      'row 2, column lon: the row has 6 cells, the header 4: put a text or number that holds the separator in quotes',
  },
];

/** Optional cells that are passed over. Each stands in row 2. */
const DROPPED: readonly (Damage & { readonly column: string })[] = [
  {
    what: 'a kind of its own',
    column: 'kind',
    row: 'Gold',
    kind: 'unknown-kind',
    message:
      'row 2, column kind: "Gold" is none of both, international, national, index-only, project-partner, former, other: write one of them',
  },
  {
    what: 'a word for a year',
    column: 'since',
    row: 'soon',
    kind: 'not-a-date',
    message:
      'row 2, column since: "soon" is no date: write a year such as 2008, or 2008-05, or 31.5.2008',
  },
  {
    what: 'a day that the calendar lacks',
    column: 'since',
    row: '31.2.2008',
    kind: 'not-a-date',
    message:
      'row 2, column since: "31.2.2008" is no date: write a year such as 2008, or 2008-05, or 31.5.2008',
  },
  {
    what: 'the number that a spreadsheet keeps for a day',
    column: 'since',
    row: '39448',
    kind: 'not-a-date',
    message:
      'row 2, column since: "39448" is the number that a spreadsheet keeps for a day: format the column as text and write the year',
  },
  {
    what: 'an address without its beginning',
    column: 'url',
    row: 'www.bergen.example',
    kind: 'not-an-address',
    message:
      'row 2, column url: "www.bergen.example" is no address of a page: write it in full, beginning with https://',
  },
  {
    what: 'an address that runs code',
    column: 'url',
    row: 'javascript:alert(1)',
    kind: 'not-an-address',
    message:
      'row 2, column url: "javascript:alert(1)" is no address of a page: write it in full, beginning with https://',
  },
  {
    what: 'markup in a network',
    column: 'network',
    row: '<i>ICC</i>',
    kind: 'markup',
    message: 'row 2, column network: "<i>ICC</i>" holds HTML: write plain text',
  },
  {
    what: 'the error of a formula in a date',
    column: 'since',
    row: '#VALUE!',
    kind: 'formula',
    message: 'row 2, column since: "#VALUE!" is a formula or its error: write the value itself',
  },
];

/** Files that hold no list at all. */
const REFUSED: readonly {
  readonly what: string;
  readonly text: string;
  readonly kind: string;
  readonly path: string;
  readonly message: string;
}[] = [
  {
    what: 'nothing',
    text: '',
    kind: 'schema',
    path: 'row 1',
    message: 'the file is empty: save the list again',
  },
  {
    what: 'nothing but separators',
    text: '\uFEFF;;;\n;;;\n',
    kind: 'schema',
    path: 'row 1',
    message: 'the file is empty: save the list again',
  },
  {
    what: 'a header alone',
    text: `${HEADER}\n`,
    kind: 'schema',
    path: 'row 2',
    message: 'the file holds a header but no rows: add the members below it',
  },
  {
    what: 'no latitudes',
    text: 'name;country;lon\nOslo;NO;10.7',
    kind: 'schema',
    path: 'row 1, column lat',
    message: 'the column "lat" is missing: add to row 1, which holds "name", "country", "lon"',
  },
  {
    what: 'no header',
    text: OSLO,
    kind: 'schema',
    path: 'row 1, column name',
    message:
      'the columns "name", "country", "lat", "lon" are missing: add to row 1, which holds "Oslo", "NO", "59.9", "10.7"',
  },
  {
    what: 'a title above the header',
    text: `Our members in 2026;;;\n\n${HEADER}\n${OSLO}`,
    kind: 'schema',
    path: 'row 1, column name',
    message: 'the header is in row 3: remove what stands above it',
  },
  {
    what: 'a separator that is none',
    text: 'name/country/lat/lon\nOslo/NO/59.9/10.7',
    kind: 'schema',
    path: 'row 1, column name',
    message:
      'the columns "name", "country", "lat", "lon" are missing: add to row 1, which holds "name/country/lat/lon" (one column only: separate cells by comma, semicolon or tab)',
  },
  {
    what: 'headings by the dozen',
    text: `${'x;'.repeat(13)}y\n`,
    kind: 'schema',
    path: 'row 1, column name',
    message: `the columns "name", "country", "lat", "lon" are missing: add to row 1, which holds ${Array(12).fill('"x"').join(', ')} and 2 more`,
  },
  {
    what: 'bad rows only',
    text: `${HEADER}\nOslo;NO;10.7;59.9\nBergen;NO;;`,
    kind: 'schema',
    path: 'row 2, column lat',
    message:
      'none of the 2 rows can be used: row 2, column lat: latitude "10.7" and longitude "59.9" lie in NO only the other way round: swap the two cells',
  },
  {
    what: 'an HTML page',
    text: '\n<!doctype html><title>Not found</title>',
    kind: 'not-json',
    path: 'row 1',
    message: 'the address gave an HTML page instead of CSV: name the address of the file itself',
  },
  {
    what: 'XML',
    text: '<?xml version="1.0"?><kml/>',
    kind: 'not-json',
    path: 'row 1',
    message: 'the address gave XML instead of CSV: save the table as "CSV UTF-8"',
  },
  {
    what: 'JSON',
    text: '{ "cities": [] }',
    kind: 'not-json',
    path: 'row 1',
    message: 'the address gave JSON instead of CSV: give the file a name that ends in .json',
  },
  {
    what: 'a workbook',
    text: 'PK\u0003\u0004\u0014\u0000\u0006',
    kind: 'not-json',
    path: 'row 1',
    message:
      'the address gave a workbook of a spreadsheet (or another archive): save it as "CSV UTF-8"',
  },
  {
    what: 'an old workbook',
    text: 'ÐÏ\u0011à¡±\u001Aá',
    kind: 'not-json',
    path: 'row 1',
    message: 'the address gave an old Excel workbook: save it as "CSV UTF-8"',
  },
  {
    what: 'a PDF',
    text: '%PDF-1.7\n',
    kind: 'not-json',
    path: 'row 1',
    message: 'the address gave a PDF: save the table as "CSV UTF-8"',
  },
  {
    what: 'a text document',
    text: '{\\rtf1 Oslo}',
    kind: 'not-json',
    path: 'row 1',
    message: 'the address gave a text document: save the table as "CSV UTF-8"',
  },
  {
    what: 'text of two bytes a letter',
    text: `ÿþ${Array.from(HEADER).join('\0')}\0`,
    kind: 'not-json',
    path: 'row 1',
    message: 'the address gave text in UTF-16 ("Unicode text"): save it as "CSV UTF-8"',
  },
  {
    what: 'text of two bytes a letter without a mark',
    text: `${Array.from(HEADER).join('\0')}\0`,
    kind: 'not-json',
    path: 'row 1',
    message: 'the address gave text in UTF-16 ("Unicode text"): save it as "CSV UTF-8"',
  },
  {
    what: 'binary data',
    text: '\u0089PNG\r\n\u001A\n\0\0\0\rIHDR',
    kind: 'not-json',
    path: 'row 1',
    message: 'the address gave no text but binary data: save the table as "CSV UTF-8"',
  },
];

describe('parseCsvMembers leaves a row out, names it and keeps the others, for', () => {
  for (const { what, row, kind, message } of LOST) {
    it(what, () => {
      const { document, faults } = listOf(HEADER, row, OSLO);
      expect(faults.map((fault) => fault.message)).to.deep.equal([message]);
      expect(faults[0]).to.include({ row: 2, kind, lostRow: true });
      expect(document).to.have.property('cities').with.lengthOf(1);
    });
  }

  it('a place that is there twice, in any spelling', () => {
    const { faults } = listOf(HEADER, OSLO, 'OSLO;Norwegen;59,90;10,70');
    expect(faults).to.deep.equal([
      {
        row: 3,
        column: 'name',
        kind: 'duplicate',
        value: 'OSLO',
        message: 'row 3, column name: "OSLO" is there already, in row 2: remove one of the two',
        lostRow: true,
      },
    ]);
  });

  it('the first of its faults alone, so that faults count rows', () => {
    const { faults } = listOf(`${HEADER};since`, ';;;;soon', `${OSLO};2008`);
    expect(faults.map(({ kind }) => kind)).to.deep.equal(['no-name']);
  });
});

describe('parseCsvMembers keeps a row and passes over its cell, for', () => {
  for (const { what, column, row, kind, message } of DROPPED) {
    it(what, () => {
      const { document, faults } = listOf(`${HEADER};${column}`, `${OSLO};${row}`);
      expect(faults).to.deep.equal([{ row: 2, column, kind, value: row, message, lostRow: false }]);
      expect(document).to.have.nested.include({
        'cities[0].kind': 'other',
        'cities[0].since': undefined,
        'cities[0].url': undefined,
        'cities[0].networks.length': 0,
      });
    });
  }

  it('a heading that is there twice', () => {
    const { document, faults } = listOf(`${HEADER};LAT`, `${OSLO};1`);
    expect(faults.map(({ message }) => message)).to.deep.equal([
      'row 1, column lat: the column is there twice, and the first is used: remove or rename one',
    ]);
    expect(document).to.have.nested.property('cities[0].lat', 59.9);
  });
});

describe('parseCsvMembers refuses a file, and says what to do, for', () => {
  for (const { what, text, ...error } of REFUSED) {
    it(what, () => {
      expect(errorOf(text)).to.include(error);
    });
  }
});

describe('parseCsvMembers', () => {
  it('names columns as the file heads them', () => {
    const { faults } = listOf('Stadt;Land;Breite (°);Länge', 'Oslo;NO;;', OSLO);
    expect(faults.map(({ column }) => column)).to.deep.equal(['Breite (°)']);
  });

  it('numbers rows below empty lines as the spreadsheet does', () => {
    const { faults } = listOf('', HEADER, '', OSLO, ';;;', ';NO;60;5');
    expect(faults.map(({ row }) => row)).to.deep.equal([6]);
  });

  it('cuts what a cell holds to 80 characters', () => {
    const { faults } = listOf(HEADER, `Bergen;NO;${'6'.repeat(100)};5`, OSLO);
    expect(faults[0]?.value).to.equal(`${'6'.repeat(79)}…`);
  });

  it('hands over every fault where no row is left', () => {
    const { cause } = errorOf(HEADER, ';NO;60;5', 'Bergen;NO;;');
    expect(cause).to.have.lengthOf(2);
  });
});
