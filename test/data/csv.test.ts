import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseCsv, parseNumber } from '../../src/data/csv.js';

/** The cells of a table, header first. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const { header, rows } = parseCsv(text);
  return [header, ...rows.map(({ cells }) => cells)];
}

describe('parseCsv', () => {
  const expected = [
    ['indicator', 'value'],
    ['education', '71'],
  ];

  it('reads commas, semicolons and tabs alike', () => {
    expect(cellsOf('indicator,value\neducation,71')).to.deep.equal(expected);
    expect(cellsOf('indicator;value\neducation;71')).to.deep.equal(expected);
    expect(cellsOf('indicator\tvalue\neducation\t71')).to.deep.equal(expected);
  });

  it('goes by the header, so that semicolons leave the comma to decimals', () => {
    expect(cellsOf('indicator;value\neducation;71,5')[1]).to.deep.equal(['education', '71,5']);
  });

  it('goes by the header, so that a semicolon in a text separates nothing', () => {
    expect(cellsOf('indicator,value\nwork; trade,71')[1]).to.deep.equal(['work; trade', '71']);
  });

  it('reads the line ends of every system', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(cellsOf(`indicator,value${end}education,71${end}`)).to.deep.equal(expected);
    }
  });

  it('goes by the header even where lines end in a carriage return alone', () => {
    expect(cellsOf('indicator,value\rwork; trade,71')[1]).to.deep.equal(['work; trade', '71']);
  });

  it('reads the same with and without a byte-order mark', () => {
    expect(cellsOf('\uFEFFindicator,value\neducation,71')).to.deep.equal(expected);
    expect(cellsOf('\uFEFF"indicator","value"\n"education","71"')).to.deep.equal(expected);
  });

  it('keeps separators, quotes and line ends within quotes', () => {
    expect(cellsOf('indicator,value\n"work, ""trade""\nand more",71')[1]).to.deep.equal([
      'work, "trade"\nand more',
      '71',
    ]);
  });

  it('goes by what is outside quotes in the header', () => {
    expect(cellsOf('"a;b",value\neducation,71')[0]).to.deep.equal(['a;b', 'value']);
  });

  it('follows the first line that tells a spreadsheet the separator, and numbers rows without it', () => {
    for (const line of ['sep=|', 'SEP=| ', '"sep=|"', '\uFEFFsep=|']) {
      const { header, headerLine, rows } = parseCsv(`${line}\r\nindicator|value\r\na;b,c|71`);
      expect([header, headerLine], line).to.deep.equal([['indicator', 'value'], 1]);
      expect(rows, line).to.deep.equal([{ line: 2, cells: ['a;b,c', '71'] }]);
    }
  });

  it('takes a first line that tells no usual separator for the header', () => {
    expect(parseCsv('sep=-\nindicator-value').header).to.deep.equal(['sep=-']);
  });

  it('finds the header below empty lines', () => {
    const { header, headerLine, rows } = parseCsv('\n;;\nindicator;value\neducation;71');
    expect([header, headerLine]).to.deep.equal([['indicator', 'value'], 3]);
    expect(rows.map(({ line }) => line)).to.deep.equal([4]);
  });

  it('takes the text apart after it has been mended, with the separator known', () => {
    const mend = (content: string, separator: string) => content.replaceAll('/', separator);
    expect(parseCsv('indicator;value\neducation/71', mend).rows[0]?.cells).to.deep.equal([
      'education',
      '71',
    ]);
  });

  it('trims cells and header', () => {
    expect(cellsOf(' indicator , value \n education , 71 ')).to.deep.equal(expected);
  });

  it('leaves empty lines out and still numbers the others as the spreadsheet does', () => {
    const { rows } = parseCsv('indicator,value\n\neducation,71\n,\nlanguage,40\n');
    expect(rows).to.deep.equal([
      { line: 3, cells: ['education', '71'] },
      { line: 5, cells: ['language', '40'] },
    ]);
  });

  it('takes formulas for text', () => {
    const formula = '=HYPERLINK("https://example.org";"x")';
    expect(cellsOf(`indicator,value\n"${formula.replaceAll('"', '""')}",=1+1`)[1]).to.deep.equal([
      formula,
      '=1+1',
    ]);
  });

  it('finds no row in an empty text', () => {
    expect(parseCsv('').rows).to.deep.equal([]);
  });

  it('gives back any table that was written by the rules', () => {
    const cell = fc.string().map((text) => text.replaceAll('\0', '').trim());
    const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((text) => text !== ''));
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(',', ';', '\t'), (rows, separator) => {
        const table = [['a', 'b', 'c'], ...rows];
        const text = table
          .map((cells) => cells.map((c) => `"${c.replaceAll('"', '""')}"`).join(separator))
          .join('\r\n');
        expect(cellsOf(text)).to.deep.equal(table);
      }),
      { includeErrorInReport: true, seed: 3 },
    );
  });
});

describe('parseNumber', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['71', 71],
    ['71.5', 71.5],
    ['71,5', 71.5],
    ['71 %', 71],
    ['71\u00A0%', 71],
    ['71\u202F%', 71],
    ['0', 0],
    ['100.000', 100],
    ['-3', -3],
  ];
  for (const [cell, value] of cases) {
    it(`reads ${JSON.stringify(cell)} as ${value}`, () => {
      expect(parseNumber(cell)).to.equal(value);
    });
  }

  it('takes an empty cell and the signs for "none" as missing, never as 0', () => {
    for (const cell of ['', ' ', '-', '–', '—', 'n/a', 'N/A', 'na']) {
      expect(parseNumber(cell), cell).to.equal(undefined);
    }
  });

  it('gives NaN for everything else', () => {
    for (const cell of ['seventy', '7 1 points', '=1+1', '1.234,5', '1e3', '71/100', '.', '0x47']) {
      expect(parseNumber(cell), cell).to.be.NaN;
    }
  });
});
