import { expect } from '@open-wc/testing';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import type { TableCell } from '../../../src/core/table.js';
import { defuse, toCsv, type Provenance } from '../../../src/element/export/csv.js';
import { exampleTable } from '../../fixtures/export-source.js';

const provenance: Provenance = {
  edition: '2024',
  sources: [
    { id: 'a', title: 'City report', url: 'https://a.example/report', date: '2024-05' },
    { id: 'b', title: 'Annual review', url: undefined, date: undefined },
  ],
};

describe('toCsv', () => {
  it('toCsv(table, provenance) writes quotes, gaps, formulas and provenance as promised', () => {
    const source = 'City report https://a.example/report; Annual review';
    expect(toCsv(exampleTable, { ...provenance, note: 'Illustrative data' })).to.equal(
      [
        '\uFEFFIndicator,"Exampleton, 2024",Average,edition,source,note',
        `Commitment,71.5,62,2024,${source},Illustrative data`,
        `"Culture, ""social"" life",,58,2024,${source},Illustrative data`,
        `"'=HYPERLINK(""http://a.example"")",-3,0,2024,${source},Illustrative data`,
        '',
      ].join('\r\n'),
    );
  });

  it('toCsv(table, provenance) has no column for notes where there is none', () => {
    const [header] = toCsv(exampleTable, provenance).split('\r\n');
    expect(header).to.equal('\uFEFFIndicator,"Exampleton, 2024",Average,edition,source');
  });

  it('toCsv(table, provenance) has no column for an edition that the rows do not share', () => {
    const [header, row] = toCsv(exampleTable, { sources: provenance.sources }).split('\r\n');
    expect(header).to.equal('\uFEFFIndicator,"Exampleton, 2024",Average,source');
    expect(row).to.equal('Commitment,71.5,62,City report https://a.example/report; Annual review');
  });

  it('toCsv(table, provenance) leaves a cell empty for what is no number', () => {
    const columns = exampleTable.columns.slice(0, 2);
    const table = { caption: '', columns, rows: [['a', Number.NaN], ['b', Infinity], ['c']] };
    const rows = toCsv(table, { edition: 'e', sources: [] }).split('\r\n').slice(1, -1);
    expect(rows).to.eql(['a,,e,', 'b,,e,', 'c,,e,']);
  });

  it('toCsv(table, provenance) is read back as it was by another reader of CSV', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', 'a') }),
      fc.integer(),
      fc.constant(undefined),
    );
    const toText = (value: TableCell): string =>
      value === undefined ? '' : typeof value === 'number' ? String(value) : defuse(value);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const csv = toCsv({ ...exampleTable, rows }, { edition: '2024', sources: [] });
        const read = csvParseRows(csv.slice(1)).slice(1);
        expect(read).to.eql(rows.map((row) => [...row.map(toText), '2024', '']));
      }),
    );
  });
});

describe('defuse', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\uFF1D']) {
    it(`defuse(text) makes text of what begins with ${JSON.stringify(start)}`, () => {
      expect(defuse(`${start}1`)).to.equal(`'${start}1`);
    });
  }

  it('defuse(text) leaves other text alone', () => {
    expect(defuse('Saint-Denis = a city')).to.equal('Saint-Denis = a city');
  });
});
