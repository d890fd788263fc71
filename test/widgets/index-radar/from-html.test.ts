import { expect } from '@open-wc/testing';
import type { CityResult } from '../../../src/data/schema/result.js';
import { parseHtmlResult, type HtmlResult } from '../../../src/widgets/index-radar/from-html.js';
import type { TableOwner } from '../../../src/widgets/index-radar/from-table.js';

/** A table as a page holds it. */
function tableOf(markup: string): HTMLTableElement {
  const { body } = new DOMParser().parseFromString(`<table>${markup}</table>`, 'text/html');
  return body.querySelector('table')!;
}

/** Name, id and figures of every row that a table in the page makes. */
function rowsOf(markup: string, owner: TableOwner = {}): unknown {
  const document = parseHtmlResult(tableOf(markup), owner);
  if (!document.ok) return document.error.path;
  const { editions } = document.value.document as Pick<CityResult, 'editions'>;
  return editions.flatMap(({ indicators }) =>
    indicators.map(({ id, name, value, average }) => [id, name, value, average]),
  );
}

describe('parseHtmlResult', () => {
  const body = '<tr><th>Education</th><td>71</td><td>62,5</td></tr>';
  const education = ['education', 'Education', 71, 62.5];

  it('reads name, value and average by their place', () => {
    expect(
      rowsOf(`<thead><tr><th>Bereich<th>Bergen<th>Schnitt</thead><tbody>${body}`),
    ).to.deep.equal([education]);
  });

  it('takes a first row of headers for one, with or without a head', () => {
    expect(rowsOf(`<tr><th>Bereich<th>Bergen<th>Schnitt</tr>${body}`)).to.deep.equal([education]);
  });

  it('reads a table without headers from the first row on', () => {
    expect(rowsOf(body)).to.deep.equal([education]);
  });

  it('leaves out every row of the head, the foot, and rows without text', () => {
    expect(
      rowsOf(
        `<thead><tr><th>Index 2024<th><th></tr><tr><th>Area<th>Bergen<th>All</tr></thead>
        <tbody>${body}<tr><td> </td><td></td><td></td></tr></tbody>
        <tfoot><tr><td>Source</td><td>x</td></tr></tfoot>`,
      ),
    ).to.deep.equal([education]);
  });

  it('has no average where the table has two columns', () => {
    expect(rowsOf('<tr><th>Education</th><td>71</td></tr>')).to.deep.equal([
      ['education', 'Education', 71, undefined],
    ]);
  });

  it('takes an empty cell for a missing value', () => {
    expect(rowsOf('<tr><th>Education</th><td> – </td><td></td></tr>')).to.deep.equal([
      ['education', 'Education', undefined, undefined],
    ]);
  });

  it('reads the text of marked-up cells, with single spaces', () => {
    expect(
      rowsOf('<tr><th><b>Public</b>\n   services</th><td><strong>71</strong></td></tr>'),
    ).to.deep.equal([['public-services', 'Public services', 71, undefined]]);
  });

  it("finds ids by the names of the page's language", () => {
    const indicatorId = (name: string) => (name === 'التعليم' ? 'education' : undefined);
    expect(rowsOf('<tr><th>التعليم</th><td>71</td></tr>', { indicatorId })).to.deep.equal([
      ['education', 'التعليم', 71, undefined],
    ]);
  });

  it('names row and column of a text in place of a number', () => {
    expect(
      rowsOf(`<tr><th>Area<th>Bergen</tr>${body}<tr><th>Language</th><td>good</td></tr>`),
    ).to.equal('row 3, column Bergen');
  });

  it('takes the name of the city from the head of its column', () => {
    const nameIn = (head: string) => {
      const document = parseHtmlResult(tableOf(`<thead>${head}</thead>${body}`), { name: 'Page' });
      return document.ok ? (document.value.document as CityResult).city.name : undefined;
    };
    expect(nameIn('<tr><th>Area<th>Bergen<th>All')).to.equal('Bergen');
    expect(nameIn('<tr><th>Index 2024<th><th><tr><th>Area<th>Bergen<th>All')).to.equal('Bergen');
    expect(nameIn('<tr><th>Area<th><th>All')).to.equal('Page');
  });

  it('takes edition and warning from the table itself', () => {
    const table = tableOf(body);
    table.dataset.edition = '2020-08';
    table.dataset.illustrative = '';
    const document = parseHtmlResult(table, {});
    const { editions, illustrative } = (document.ok && document.value.document) as CityResult;
    expect(editions.map(({ date, dating }) => [date, dating])).to.deep.equal([
      ['2020-08', 'edition'],
    ]);
    expect(illustrative).to.equal(true);
  });
});

/** What a table holds, place by place, edition by edition. */
function placesOf(markup: string) {
  const found = parseHtmlResult(tableOf(markup), {});
  if (!found.ok) return expect.fail(found.error.message);
  const { document, peers, compare } = found.value as HtmlResult & {
    document: CityResult;
    peers: readonly CityResult[];
  };
  const places = [document, ...peers].map(({ city, editions }) => [
    city.name,
    ...editions.map(({ date, sampleSize, indicators }) =>
      [date, sampleSize, ...indicators.flatMap(({ value, average }) => [value, average])].filter(
        (one) => one !== undefined,
      ),
    ),
  ]);
  return { places, compare };
}

/** A table of one row. */
function table(heads: readonly string[], cells: readonly (string | number)[]): string {
  return `<tr><th>Area</th>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>
    <tr><th>Education</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

describe('parseHtmlResult, by the heads of columns,', () => {
  it('finds the average by its word in any language of the library, wherever it stands', () => {
    const words = ['Average', 'Mean', 'Ø', 'Moyenne', 'ICC-Durchschnitt', 'Mittel', 'Media'];
    for (const word of [...words, 'Promedio', 'المتوسط']) {
      expect([word, placesOf(table([word, 'Bergen'], [62, 71]))]).to.deep.equal([
        word,
        { places: [['Bergen', [71, 62]]], compare: ['average'] },
      ]);
    }
  });

  it('knows of how many cities an average is, if one number says so', () => {
    expect(placesOf(table(['Bergen', 'Average of 120 cities'], [71, 62])).places).to.deep.equal([
      ['Bergen', [120, 71, 62]],
    ]);
    expect(
      placesOf(table(['Bergen', 'Average of 9 cities of 120 cities'], [71, 62])).places,
    ).to.deep.equal([['Bergen', [71, 62]]]);
  });

  it('takes no place for an average that has such letters', () => {
    expect(placesOf(table(['Bergen', 'Tromsø', 'Ørsta'], [71, 62, 50])).places).to.deep.equal([
      ['Bergen', [71]],
      ['Tromsø', [62]],
      ['Ørsta', [50]],
    ]);
  });

  it('makes editions of years, and of the same name with a year', () => {
    for (const heads of [
      ['Bergen 2024', '2021'],
      ['Bergen, 2024', 'Bergen (2021)'],
      ['Bergen ٢٠٢٤', '٢٠٢١'],
    ]) {
      expect(placesOf(table(heads, [71, 62]))).to.deep.equal({
        places: [['Bergen', ['2024', 71], ['2021', 62]]],
        compare: ['previous', 'average'],
      });
    }
  });

  it('takes the year of the city from the table or its caption where its head has none', () => {
    const heads = table(['Bergen', '2021', 'Average'], [71, 62, 60]);
    expect(placesOf(`<caption>Index 2024</caption>${heads}`).places).to.deep.equal([
      ['Bergen', ['2024', 71, 60], ['2021', 62]],
    ]);
    // Which is the earlier one cannot be known.
    expect(placesOf(heads)).to.deep.equal({
      places: [
        ['Bergen', [71, 60]],
        ['2021', ['2021', 62]],
      ],
      compare: ['2021', 'average'],
    });
  });

  it('makes other places of other names, in the order of the table', () => {
    expect(placesOf(table(['Bergen', 'Oslo', 'Average', 'Lublin'], [1, 2, 3, 4]))).to.deep.equal({
      places: [
        ['Bergen', [1, 3]],
        ['Oslo', [2]],
        ['Lublin', [4]],
      ],
      compare: ['oslo', 'lublin', 'average'],
    });
  });

  it('puts heads of two rows together, and leaves out a title over all columns', () => {
    expect(
      placesOf(
        `<thead><tr><th colspan="4">Index</th></tr>
        <tr><th rowspan="2">Area</th><th colspan="2">Bergen</th><th rowspan="2">Mean</th></tr>
        <tr><th>2024</th><th>2021</th></tr></thead>
        <tbody><tr><th>Education</th><td>71</td><td>62</td><td>60</td></tr></tbody>`,
      ).places,
    ).to.deep.equal([['Bergen', ['2024', 71, 60], ['2021', 62]]]);
  });

  it('lets attributes of a head win over its words', () => {
    const markup = `<tr><th>Area<th data-edition="2024">Bergen<th data-edition="2021">Bergen<th data-average="70">All
      <tr><th>Education<td>71<td>62<td>60`;
    expect(placesOf(markup).places).to.deep.equal([['Bergen', ['2024', 70, 71, 60], ['2021', 62]]]);
  });

  it('passes over a column of remarks', () => {
    expect(
      placesOf(table(['Bergen', 'Average', 'Remark'], [71, 62, 'see page 9'])).places,
    ).to.deep.equal([['Bergen', [71, 62]]]);
  });

  it('gives a figure to every row and column that its cell reaches over', () => {
    expect(
      rowsOf(`<tr><th>Area<th>Bergen<th>Mean</tr>
        <tr><th>Education<td rowspan="2">71<td>62</tr><tr><th>Language<td>50</tr>
        <tr><th>Governance<td colspan="2">40</tr>`),
    ).to.deep.equal([
      ['education', 'Education', 71, 62],
      ['language', 'Language', 71, 50],
      ['governance', 'Governance', 40, 40],
    ]);
  });

  it('reads figures as pages write them, and words for missing ones', () => {
    const figures = ['71,5', '71,5 %', '71.5\u00a0%', '٧١٫٥', '۷۱٫۵٪', '71.5/100', '71,5 von 100'];
    for (const figure of figures) {
      expect([figure, rowsOf(table(['Bergen'], [figure]))]).to.deep.equal([
        figure,
        [['education', 'Education', 71.5, undefined]],
      ]);
    }
    for (const figure of ['', 'n/a', '–', 'k. A.', 'n. d.', 's. o.', 'غير متاح']) {
      expect([figure, rowsOf(table(['Bergen'], [figure]))]).to.deep.equal([
        figure,
        [['education', 'Education', undefined, undefined]],
      ]);
    }
  });

  it('names row and column of what is no figure', () => {
    expect(rowsOf(table(['Bergen', 'Oslo', 'Lublin'], [71, 62, 'about 40']))).to.deep.equal([
      ['education', 'Education', 71, undefined],
    ]);
    const rows = `${table(['Bergen', 'Oslo', 'Lublin'], [71, 62, 40])}<tr><th>Language<td>1<td>1<td>good`;
    expect(rowsOf(rows)).to.equal('row 3, column Lublin');
  });
});
