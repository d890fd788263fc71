import { expect } from '@open-wc/testing';
import { resultKind } from '../../../src/data/schema/result-kind.js';
import { parseDocument } from '../../../src/data/parse.js';
import type { CityResult, Edition } from '../../../src/data/schema/result.js';
import { parseCsvResult, type TableOwner } from '../../../src/widgets/index-radar/from-table.js';

/** The city's file that lines of separated values make, after all checks. */
async function fileOf(lines: readonly string[], owner: TableOwner = {}): Promise<CityResult> {
  const document = parseCsvResult(lines.join('\n'), owner);
  if (!document.ok) expect.fail(document.error.message);
  const file = await parseDocument(resultKind, document.value);
  return file.ok ? file.value : expect.fail(file.error.message);
}

/** What is wrong with lines of separated values. */
function errorOf(...lines: readonly string[]) {
  const document = parseCsvResult(lines.join('\n'), {});
  return document.ok ? expect.fail('the table was accepted') : document.error;
}

function valuesOf({ indicators }: Pick<Edition, 'indicators'>) {
  return indicators.map(({ id, value, average }) => [id, value, average]);
}

describe('parseCsvResult', () => {
  it('makes an indicator of every row', async () => {
    const { editions } = await fileOf([
      'indicator,value,average',
      'Education,71,62',
      'Public services,40.5,',
      'Language,,55',
    ]);
    expect(editions).to.have.length(1);
    expect(valuesOf(editions[0]!)).to.deep.equal([
      ['education', 71, 62],
      ['public-services', 40.5, undefined],
      ['language', undefined, 55],
    ]);
    expect(editions[0]!.indicators[1]!.name).to.equal('Public services');
  });

  it('reads the numbers of a spreadsheet that writes decimals with a comma', async () => {
    const { editions } = await fileOf(['indicator;value;average', 'Education;71,5;62 %']);
    expect(valuesOf(editions[0]!)).to.deep.equal([['education', 71.5, 62]]);
  });

  it('finds columns by their names, in any order and case', async () => {
    const { editions } = await fileOf(['Average,note,VALUE,Indicator', '62,x,71,Education']);
    expect(valuesOf(editions[0]!)).to.deep.equal([['education', 71, 62]]);
  });

  it('takes the row "aggregate" for the overall result', async () => {
    const { editions } = await fileOf([
      'indicator,value,average',
      'aggregate,60,55',
      'Education,71,62',
    ]);
    expect(editions[0]!.aggregate).to.deep.include({ value: 60, average: 55 });
    expect(valuesOf(editions[0]!)).to.deep.equal([['education', 71, 62]]);
  });

  it('takes the words for the overall result for it, in the languages of the library', async () => {
    for (const name of [
      'Overall result',
      'GESAMTERGEBNIS',
      'Résultat global',
      'النتيجة الإجمالية',
    ]) {
      const { editions } = await fileOf(['indicator,value', `${name},60`, 'Education,71']);
      expect([name, editions[0]!.aggregate?.value]).to.deep.equal([name, 60]);
      expect(valuesOf(editions[0]!)).to.deep.equal([['education', 71, undefined]]);
    }
  });

  it('keeps editions apart, and tells the dated from the cited and the undated', async () => {
    const { editions } = await fileOf([
      'edition,indicator,value',
      '2020-08,Education,50',
      'cited-2017,Education,45',
      '2020-08,Language,40',
      ',Education,30',
    ]);
    expect(editions.map(({ id, date, dating }) => [id, date, dating])).to.deep.equal([
      ['2020-08', '2020-08', 'edition'],
      ['cited-2017', '2017', 'cited'],
      ['undated', undefined, 'undated'],
    ]);
    expect(valuesOf(editions[0]!).map(([id]) => id)).to.deep.equal(['education', 'language']);
  });

  it('knows how many cities an edition was compared with', async () => {
    const { editions } = await fileOf([
      'edition,indicator,value,sample_size',
      '2020,Education,50,74',
      '2024,Education,60,',
    ]);
    expect(editions.map(({ sampleSize }) => sampleSize)).to.deep.equal([74, undefined]);
  });

  it('lists each source once, and says which figures come from it', async () => {
    const { editions, sources } = await fileOf([
      'indicator,value,source_title,source_url',
      'Education,71,Report,https://coe.example/1',
      'Language,40,Report,https://coe.example/1',
      'Governance,60,,https://coe.example/2',
      'Commitment,50,,',
    ]);
    expect(sources).to.deep.equal([
      { id: 'source-1', title: 'Report', url: 'https://coe.example/1' },
      { id: 'source-2', title: 'https://coe.example/2', url: 'https://coe.example/2' },
    ]);
    expect(editions[0]!.indicators.map(({ source }) => source)).to.deep.equal([
      'source-1',
      'source-1',
      'source-2',
      undefined,
    ]);
  });

  it('keeps a source but not its address where that is not http(s)', async () => {
    const { sources } = await fileOf([
      'indicator,value,source_title,source_url',
      'Education,71,Report,javascript:alert(1)',
    ]);
    expect(sources.map(({ title, url }) => [title, url])).to.deep.equal([['Report', undefined]]);
  });

  it('takes formulas for text where a text may stand, and for a fault where a number must', async () => {
    const { editions } = await fileOf(['indicator,value', '=HYPERLINK(A1),71']);
    expect(editions[0]!.indicators[0]!.name).to.equal('=HYPERLINK(A1)');
    expect(errorOf('indicator,value', 'Education,=1+1').kind).to.equal('schema');
  });

  it('finds the id of a name that the page has in its own language', async () => {
    const indicatorId = (name: string) => (name === 'Bildung' ? 'education' : undefined);
    const { editions } = await fileOf(['indicator,value', 'Bildung,71', 'Gärten,40'], {
      indicatorId,
    });
    expect(valuesOf(editions[0]!).map(([id]) => id)).to.deep.equal(['education', 'garten']);
  });

  it('reads names in any script, each with the same id in all editions', async () => {
    const { editions } = await fileOf([
      'edition,indicator,value',
      '2020,Εκπαίδευση,50',
      '2020,Γλώσσα,40',
      '2024,Γλώσσα,45',
      '2024,Εκπαίδευση,60',
    ]);
    const [before, now] = editions.map(({ indicators }) =>
      indicators.map(({ id, name }) => `${name} ${id}`).sort(),
    );
    expect(now).to.deep.equal(before);
    expect(new Set(editions[0]!.indicators.map(({ id }) => id)).size).to.equal(2);
    expect(editions[0]!.indicators.map(({ name }) => name)).to.deep.equal(['Εκπαίδευση', 'Γλώσσα']);
  });

  it("belongs to the page's city where the table names none", async () => {
    expect((await fileOf(['indicator,value', 'A,1'], { city: 'bergen' })).city).to.deep.equal({
      id: 'bergen',
      name: 'bergen',
    });
    const named = await fileOf(['indicator,value', 'A,1'], { city: 'bergen', name: 'Bergen' });
    expect(named.city.name).to.equal('Bergen');
  });

  it('is illustrative as soon as one row says so', async () => {
    const lines = ['indicator,value,illustrative', 'A,1,', 'B,2,Yes'];
    expect((await fileOf(lines)).illustrative).to.equal(true);
    expect((await fileOf(lines.slice(0, 2))).illustrative).to.equal(false);
  });

  const several = ['city,indicator,value', 'Bergen,A,1', 'São Paulo,A,2', 'Bergen,B,3'];

  it('picks the rows of the city that the page asks for', async () => {
    const { city, editions } = await fileOf(several, { city: 'sao-paulo' });
    expect(city).to.deep.equal({ id: 'sao-paulo', name: 'São Paulo' });
    expect(valuesOf(editions[0]!)).to.deep.equal([['a', 2, undefined]]);
  });

  it('takes a name for the id that it would make', async () => {
    expect((await fileOf(several, { city: 'São Paulo' })).city.id).to.equal('sao-paulo');
  });

  it('picks the first city where the page asks for none', async () => {
    const { city, editions } = await fileOf(several);
    expect(city.name).to.equal('Bergen');
    expect(valuesOf(editions[0]!).map(([id]) => id)).to.deep.equal(['a', 'b']);
  });

  it('has no edition where none of the cities is the one asked for', async () => {
    expect((await fileOf(several, { city: 'lublin' })).editions).to.deep.equal([]);
  });

  it('keeps cities apart whose names leave no letter for an id', async () => {
    const { editions } = await fileOf(['city,indicator,value', 'Αθήνα,A,1', 'Πάτρα,A,2']);
    expect(valuesOf(editions[0]!)).to.deep.equal([['a', 1, undefined]]);
  });

  it('has no edition where there are no rows', async () => {
    expect((await fileOf(['indicator,value'])).editions).to.deep.equal([]);
  });

  it('names the column that is missing', () => {
    expect(errorOf('indicator,average', 'Education,62')).to.include({
      kind: 'schema',
      path: 'row 1, column value',
    });
    expect(errorOf('name,value', 'Education,62').path).to.equal('row 1, column indicator');
    expect(errorOf('').path).to.equal('row 1, column indicator');
  });

  it('names row and column of a text in place of a number', () => {
    const error = errorOf('indicator,value,average', 'Education,71,62', '', 'Language,40,about 55');
    expect(error).to.include({ kind: 'schema', path: 'row 4, column average' });
    expect(error.message).to.contain('about 55');
  });

  it('names the row of an indicator without a name', () => {
    expect(errorOf('indicator,value', ',71').path).to.equal('row 2, column indicator');
  });

  it('says that it got an HTML page instead of a CSV file', () => {
    for (const text of ['<!doctype html>', '\uFEFF\n <html lang="en">']) {
      const error = errorOf(text);
      expect(error.kind).to.equal('not-json');
      expect(error.message).to.contain('HTML');
    }
  });

  it('leaves values out of range to the schema, which names their place', async () => {
    const document = parseCsvResult('indicator,value\nEducation,171', {});
    const file = await parseDocument(resultKind, document.ok ? document.value : undefined);
    expect(file.ok || file.error).to.include({
      kind: 'schema',
      path: 'editions[0].indicators[0].value',
    });
  });
});
