import { expect } from '@open-wc/testing';
import type { Network } from '../../../src/data/schema/network.js';
import type { Source } from '../../../src/data/schema/source.js';
import { csvOf, pngOf, svgOf } from '../../../src/element/export/index.js';
import type { Provenance } from '../../../src/element/export/index.js';
import { laterMapWords } from '../../../src/i18n/network-map/later.js';
import { toExportSource, type ShownMap } from '../../../src/widgets/network-map/exports.js';
import type { Member, NetworkModel } from '../../../src/widgets/network-map/model.js';
import { toKindsSentence } from '../../../src/widgets/network-map/summary.js';
import { toTable } from '../../../src/widgets/network-map/table.js';
import { aMapModel, aMember, englishMapWords, squares } from '../../fixtures/map-members.js';

const list: Source = { id: 'list', title: 'List of 2017', url: undefined, date: '2017-10-11' };
const page: Source = { id: 'page', title: 'A page', url: 'https://a.example/', date: '2019' };

/** What is taken away of a model, with all of its members unless some are given. */
function taken(
  model: NetworkModel,
  { members = model.members, ...changes }: Partial<ShownMap> = {},
) {
  const words = changes.words ?? englishMapWords();
  return toExportSource({
    host: document.body,
    model,
    members,
    table: toTable(members, model, 'Members', words),
    words,
    title: 'Members',
    borders: { atlas: squares(), world: squares() },
    ...changes,
  });
}

function many(count: number): readonly Member[] {
  return Array.from({ length: count }, (_, i) =>
    aMember(`m${i}`, {
      lon: 4.2 + ((i * 7) % 11.6),
      lat: i % 9 === 0 ? -30 : 45,
      sources: [{ ...page, id: `s${i}` }],
    }),
  );
}

/** The root of a well-formed document. */
function parse(svg: string): Element {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
  return document.documentElement;
}

function textsOf(root: Element): readonly string[] {
  return [...root.querySelectorAll('text')].map((text) => text.textContent);
}

function rowsOf(csv: string): readonly string[] {
  return csv.replace('\uFEFF', '').trim().split('\r\n');
}

function sourcesOf({ sourcesOf: find }: Provenance, row: number): readonly string[] {
  return find?.(row).map(({ id }) => id) ?? [];
}

describe('toExportSource', () => {
  it('toExportSource(shown) gives CSV a row for every member, as the table has them', () => {
    const model = aMapModel(many(120));
    const source = taken(model);
    const rows = rowsOf(csvOf(source)).slice(1);
    expect(rows).to.have.lengthOf(120);
    for (const [i, row] of rows.entries()) {
      expect(row.split(',').slice(0, 2)).to.deep.equal(source.table.rows[i]?.slice(0, 2));
    }
  });

  it('toExportSource(shown) gives each row the sources of its own facts, in the order of the table', () => {
    const model = aMapModel([
      aMember('z', { sources: [list], sinceSource: page, headlineSource: list }),
      aMember('a', { sources: [page], geonamesId: 7 }),
    ]);
    const { table, provenance } = taken(model);
    expect(table.rows.map(([name]) => name)).to.deep.equal(['a', 'z']);
    expect(sourcesOf(provenance, 0)).to.deep.equal(['page', 'geonames']);
    expect(sourcesOf(provenance, 1)).to.deep.equal(['list', 'page']);
    expect(sourcesOf(provenance, 2)).to.deep.equal([]);
  });

  it('toExportSource(shown) credits coordinates to nobody who did not give them', () => {
    const { provenance } = taken(aMapModel([aMember('a', { sources: [page] })]));
    expect(provenance.sources).to.deep.equal([page]);
  });

  it('toExportSource(shown) writes no edition into CSV, since members have none in common', () => {
    const [header] = rowsOf(csvOf(taken(aMapModel([aMember('a')]))));
    expect(header?.split(',').slice(-3)).to.deep.equal(['Latitude', 'Longitude', 'source']);
  });

  it('toExportSource(shown) adds to each row of the table where its member lies', () => {
    const model = aMapModel([
      aMember('z', { lat: -1, lon: 2.5 }),
      aMember('a', { lat: 3, lon: 4 }),
    ]);
    const { columns, rows } = taken(model).table;
    expect(columns.slice(-2).map(({ id, kind }) => [id, kind])).to.deep.equal([
      ['lat', 'number'],
      ['lon', 'number'],
    ]);
    expect(rows.map((row) => [row[0], ...row.slice(-2)])).to.deep.equal([
      ['a', 3, 4],
      ['z', -1, 2.5],
    ]);
  });

  it('toExportSource(shown) says nothing of kinds of a list that names none', () => {
    const model = aMapModel([aMember('a', { kind: 'other' })], { kinds: [] });
    expect(taken(model).description).to.equal('1 city in 1 country.');
  });

  it('toExportSource(shown) says nothing of kinds where the reader’s filters leave nobody', () => {
    const { description } = taken(aMapModel([aMember('a')]), { members: [] });
    expect(description).to.equal('0 cities in 0 countries.');
  });

  it('toExportSource(shown) keeps a name from becoming a formula', () => {
    const name = '=HYPERLINK("https://a.example")';
    const [, row] = rowsOf(csvOf(taken(aMapModel([aMember('a', { name })]))));
    expect(row).to.match(/^"'=HYPERLINK\(""https:\/\/a.example""\)",/);
  });

  it('toExportSource(shown) says so where the reader narrowed the members down', () => {
    const model = aMapModel(many(5));
    const { notes, provenance, subtitle, table } = taken(model, {
      members: model.members.slice(0, 2),
    });
    const words = englishMapWords();
    const sentence = laterMapWords(words).filtered(words.formats, 2, 5);
    expect(notes[0]).to.equal(sentence);
    expect(provenance.note).to.contain(sentence);
    expect(subtitle).to.equal('2 cities in 1 country');
    expect(table.rows).to.have.lengthOf(2);
    expect(sentence).to.contain('2 of 5 cities');
    expect(taken(model).notes).to.have.lengthOf(notes.length - 1);
  });

  it('toExportSource(shown) counts what is of the list among what is taken away', () => {
    const model = aMapModel(
      [aMember('a', { listed: true }), aMember('b', { listed: true }), aMember('c')],
      { list },
    );
    const { notes } = taken(model, { members: model.members.slice(1) });
    const { map, formats } = englishMapWords();
    expect(notes).to.include(map.listed(formats, 1, 'List of 2017'));
  });

  it('toExportSource(shown) names the footnote of Kosovo where the map or the table needs it', () => {
    const [here, there] = [aMember('a'), aMember('b', { country: 'XK' })];
    const footnotes = (source: ReturnType<typeof taken>) => [
      [...source.notes, ...(source.pictureNotes ?? [])].filter((note) => note.startsWith('* '))
        .length,
      source.provenance.note?.includes('Resolution 1244') === true,
    ];
    expect(footnotes(taken(aMapModel([here])))).to.deep.equal([0, false]);
    expect(footnotes(taken(aMapModel([there])))).to.deep.equal([1, true]);
    const borders = { atlas: squares('RS', 'XK'), world: undefined };
    expect(footnotes(taken(aMapModel([here]), { borders }))).to.deep.equal([1, false]);
  });

  it('toExportSource(shown) credits the borders, or says that they could not be had', () => {
    const { boundaries, noBorders, borderCredits, placeCredits } = englishMapWords().map;
    const model = aMapModel([aMember('a')]);
    expect(taken(model).pictureNotes).to.deep.equal([boundaries, borderCredits]);
    const looked = aMapModel([{ ...aMember('a'), geonamesId: 1 }]);
    expect(taken(looked).pictureNotes).to.include(placeCredits);
    const { pictureNotes } = taken(model, { borders: { atlas: undefined, world: undefined } });
    expect(pictureNotes).to.deep.equal([noBorders]);
  });

  it('toExportSource(shown) prints a few sources, or of many only that of most members', () => {
    const printed = (members: readonly Member[]) =>
      taken(aMapModel(members)).printed?.map(({ id, date }) => [id, date]);
    const two = [aMember('a', { sources: [page] }), aMember('b', { sources: [list] })];
    // The title of the list tells its year already.
    expect(printed([...two, aMember('c', { sources: [list] })])).to.deep.equal([
      ['list', undefined],
      ['page', '2019'],
    ]);
    expect(printed([...many(9), ...two, aMember('c', { sources: [list] })])).to.deep.equal([
      ['list', undefined],
    ]);
  });

  it('toExportSource(shown) names its files by what the map is of', () => {
    const network: Network = {
      id: 'norwegian',
      name: 'Norwegian network',
      localName: undefined,
      country: 'NO',
      website: undefined,
      status: 'stated',
      sources: [],
    };
    const nameOf = (changes: Partial<NetworkModel>) => taken(aMapModel([], changes)).fileName;
    expect(nameOf({})).to.equal('intercultural-cities');
    expect(nameOf({ country: '' })).to.equal('intercultural-cities');
    expect(nameOf({ country: 'IT' })).to.equal('intercultural-cities-it');
    expect(nameOf({ network })).to.equal('intercultural-cities-norwegian');
  });
});

describe('the picture of a map', () => {
  it('is a document that says what it shows and needs nothing else', () => {
    const svg = svgOf(taken(aMapModel(many(30))));
    const root = parse(svg);
    expect(root.querySelector('title')?.textContent).to.equal('Members');
    const kinds = toKindsSentence(many(30), englishMapWords());
    expect(root.querySelector('desc')?.textContent).to.equal(`30 cities in 1 country. ${kinds}`);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.to.match(
      /var\(|class=|style|href|url\(|<image|<use/,
    );
  });

  it('holds every member, alone or in the number of a circle', () => {
    const root = parse(svgOf(taken(aMapModel([...many(300), aMember('alone', { lat: 47 })]))));
    const [ofLegend, ...numbers] = textsOf(root).map(Number).filter(Boolean);
    expect(ofLegend).to.equal(2);
    // One more is in the legend.
    const symbols = root.querySelectorAll('path[fill="#a14400"]').length - 1;
    expect(numbers.reduce((sum, number) => sum + number, symbols)).to.equal(301);
  });

  it('draws nothing outside of itself', () => {
    const root = parse(svgOf(taken(aMapModel(many(80)))));
    document.body.append(root);
    const { left, top, right, bottom } = root.getBoundingClientRect();
    for (const mark of root.querySelectorAll('path, text')) {
      const box = mark.getBoundingClientRect();
      expect(box.left, mark.outerHTML).to.be.at.least(left);
      expect(box.right, mark.outerHTML).to.be.at.most(right);
      expect(box.top, mark.outerHTML).to.be.at.least(top);
      expect(box.bottom, mark.outerHTML).to.be.at.most(bottom);
    }
    root.remove();
  });

  it('is drawn from right to left in a language that is read so, with the map as it is', () => {
    const words = englishMapWords('rtl');
    const root = parse(svgOf(taken(aMapModel([aMember('a')]), { words })));
    expect(root.getAttribute('direction')).to.equal('rtl');
    const name = [...root.querySelectorAll('text')].find(({ textContent }) => textContent === 'a');
    // To the left of its sign, which reading comes to first.
    expect(name?.getAttribute('text-anchor')).to.equal('start');
  });

  it('can be had as PNG, too', async () => {
    const { type, size } = await pngOf(taken(aMapModel(many(12))), { scale: 0.5 });
    expect([type, size > 2000]).to.deep.equal(['image/png', true]);
  });
});
