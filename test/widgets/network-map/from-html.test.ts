import { expect } from '@open-wc/testing';
import { configure } from '../../../src/data/config.js';
import { toListMembers } from '../../../src/widgets/network-map/html/rows.js';
import { useFakeServer } from '../../support/fake-server.js';
import {
  answerBorders,
  answerDataset,
  namesOf,
  putMap,
  settled,
} from '../../support/network-map.js';
import { all, eventOf, find } from '../../support/widgets.js';

const DATASET = 'https://data.example/set/';

describe('icc-network-map takes its members from', () => {
  const server = useFakeServer();

  beforeEach(() => {
    configure({ dataset: DATASET });
  });

  /** A map of the content of a tag, beside a dataset. */
  async function mapOf(content: string, attributes: Record<string, string> = {}) {
    answerDataset(server);
    const map = putMap({ content, attributes: { view: 'list', ...attributes } });
    await settled(map);
    return map;
  }

  it('a table with coordinates, which asks for no dataset', async () => {
    answerBorders(server);
    const map = putMap({
      attributes: { view: 'list' },
      content: `<table><caption>Members</caption>
        <tr><th>Stadt</th><th>Land</th><th>Breite</th><th>Länge</th></tr>
        <tr><td><a href="/sampleton">Sampleton</a></td><td>NO</td><td>60,4</td><td>5,3</td></tr>
        <tr><td>Otherville</td><td>Norway</td><td>59,9</td><td>10,7</td></tr></table>`,
    });
    await settled(map);
    expect([map.state, namesOf(map)]).to.deep.equal(['ready', ['Otherville', 'Sampleton']]);
    expect(server.urls.filter((url) => url.endsWith('cities.json'))).to.deep.equal([]);
  });

  it('a list of links, whose places the dataset knows', async () => {
    const map = await mapOf(
      '<ul><li><a href="https://one.example/">Oslo</a></li><li>Bergen (Norway)</li></ul>',
    );
    expect([map.state, namesOf(map)]).to.deep.equal(['ready', ['Bergen', 'Oslo']]);
    expect(find(map, '.faults') === null).to.equal(true);
  });

  it('lists below the names of countries, or inside of them', async () => {
    const heads = await mapOf(
      '<h3>Norway</h3><ul><li><a href="/a">Oslo</a></li></ul><h3>IT</h3><ul><li>Modena</li><li>Bergen</li></ul>',
    );
    // There is no Bergen in Italy.
    expect(namesOf(heads)).to.have.members(['Oslo', 'Modena']);
    const nested = await mapOf(
      '<ul><li>Norway<ul><li><a href="/a">Oslo</a></li></ul></li><li>Sweden<ul><li>Botkyrka</li></ul></li></ul>',
    );
    expect(namesOf(nested)).to.have.members(['Oslo', 'Botkyrka']);
  });

  it('a table without coordinates, and names what the dataset does not know', async () => {
    answerDataset(server);
    const map = putMap({
      attributes: { view: 'list' },
      content: `<table><tr><th>Ville</th><th>Pays</th></tr><tr><td>Oslo</td><td>Norvège</td></tr>
        <tr><td>Atlantis</td><td>Norvège</td></tr></table>`,
    });
    const event = await eventOf(map, 'icc-error');
    expect(event.path).to.equal('row 3');
    expect(event.message).to.contain('"Atlantis" is no place of the dataset');
    expect([map.state, namesOf(map)]).to.deep.equal(['ready', ['Oslo']]);
  });

  it('the dataset where a list of links is none of members', async () => {
    const map = await mapOf('<ul><li><a href="/members">Our members</a></li></ul>');
    expect(namesOf(map)).to.include('Bergen');
    expect(find(map, '.faults') === null).to.equal(true);
  });

  it('the dataset where the tag says which, or content has a slot of its own', async () => {
    const list = '<li><a href="/a">Oslo</a></li>';
    const map = await mapOf(`<ul>${list}</ul>`, { country: 'SE' });
    expect(namesOf(map)).to.deep.equal(['Botkyrka']);
    const footed = await mapOf(`<ul slot="footer">${list}</ul>`);
    expect(namesOf(footed).length).to.be.greaterThan(1);
  });

  it('the links of a table as well, for places of the dataset and for others', async () => {
    const map = await mapOf(`<table><tr><th>Name</th><th>Country</th><th>Lat</th><th>Lon</th></tr>
      <tr><td><a href="/oslo">Oslo</a></td><td>NO</td><td></td><td></td></tr>
      <tr><td><a href="/own">Sampleton</a></td><td>NO</td><td>60.4</td><td>5.3</td></tr>
      <tr><td><a href="javascript:alert(1)">Bergen</a></td><td>NO</td><td></td><td></td></tr></table>`);
    const linked = all(map, '.member').map((member) => [
      member.querySelector('.name')?.textContent.trim(),
      [...member.querySelectorAll('a')]
        .map(({ href }) => href)
        .filter((href) => href.startsWith(location.origin) || !/^https?:/.test(href)),
    ]);
    expect(linked).to.deep.equal([
      ['Bergen', []],
      ['Oslo', [`${location.origin}/oslo`]],
      ['Sampleton', [`${location.origin}/own`]],
    ]);
  });

  it('links, if they lead to a web page', () => {
    const list = document.createElement('ul');
    for (const href of ['/oslo', 'javascript:alert(1)']) {
      const link = document.createElement('a');
      link.setAttribute('href', href);
      link.textContent = 'Oslo';
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    expect(toListMembers([list]).map(({ cells }) => cells.url)).to.deep.equal([
      `${location.origin}/oslo`,
      undefined,
    ]);
  });

  it('nothing that cannot be used, and leaves the table to be read', async () => {
    const map = await mapOf('<table><tr><th>Name</th></tr><tr><td>Atlantis</td></tr></table>');
    expect(map.state).to.equal('error');
    expect(map.querySelector('table')!.clientHeight).to.be.greaterThan(0);
  });
});
