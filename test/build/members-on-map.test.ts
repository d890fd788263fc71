import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basemapSchema, type Basemap } from '../../src/data/schema/basemap.js';
import { citiesSchema } from '../../src/data/schema/city.js';
import { networksSchema } from '../../src/data/schema/network.js';
import { toMapScene, type MapPanel } from '../../src/widgets/network-map/geometry.js';
import { toMarks } from '../../src/widgets/network-map/marks.js';
import { toModel, type NetworkModel } from '../../src/widgets/network-map/model.js';
import { toCount, toGroups } from '../../src/widgets/network-map/summary.js';
import { build } from '../data-tools/support/tables.js';
import { mapWordsIn } from '../fixtures/network-maps.js';

/** A phone, a tablet, a page of a computer; in pixels. */
const WIDTHS = [320, 700, 1000];
/**
 * So far may a member lie from the land that is drawn: coasts are simplified, most of all those of
 * the world, and what the data know of a member is the middle of its city.
 */
const OFF_COAST_PX = 3;

/** What a page may ask for. */
type Scope = Partial<Parameters<typeof toModel>[1]>;

const parsed = new Map<string, Basemap>();
const words = mapWordsIn('en');
const built = await build('src/dataset');
const file = citiesSchema.parse(readFile('cities.json'));
const { networks } = networksSchema.parse(readFile('networks.json'));

const scopes: readonly (readonly [name: string, scope: Scope])[] = [
  ['the whole programme', {}],
  ['the whole programme in Europe', { region: 'europe' }],
  ['the whole programme in the world', { region: 'world' }],
  ...networks
    .filter(({ id }) => file.cities.some((city) => city.networks.some((one) => one.id === id)))
    .map(({ id, name }) => [name, { network: id }] as const),
  ...file.countries.map(({ id, name }) => [name, { country: id }] as const),
];

test('the shipped dataset has the 121 members of the published list, and newer ones, to be shown', () => {
  const { members } = modelOf({});
  assert.equal(members.length, file.cities.length);
  const listed = members.filter((member) => member.listed).length;
  assert.equal(listed, 121);
  assert.ok(members.length > listed);
  const sizes = scopes.map(([, scope]) => modelOf(scope).members.length);
  assert.ok(sizes.every((size) => size > 0));
});

for (const [name, scope] of scopes) {
  const model = modelOf(scope);

  test(`the map of ${name} has each of its members, within a map that is drawn`, () => {
    for (const widthPx of WIDTHS) {
      const panels = panelsOf(model, widthPx);
      const placed = panels.flatMap(({ places }) => places.map(({ id }) => id));
      assert.equal(placed.length, model.members.length);
      assert.deepEqual(sorted(placed), idsOf(model));
      assert.deepEqual(panels.flatMap(toStrays), []);
      assert.ok(panels.every(({ land, places }) => land !== '' || places.length === 0));
    }
  });

  test(`the map of ${name} has each of its members in just one mark`, () => {
    for (const widthPx of WIDTHS) {
      const { main, insets } = toMarks(sceneOf(model, widthPx), 1, () => true);
      const marked = [...main, ...insets.flat()].flatMap(({ ids }) => ids);
      assert.deepEqual(sorted(marked), idsOf(model));
    }
  });

  test(`the map of ${name} has each of its members on land, or not far from a coast`, () => {
    const offshore = panelsOf(model, 1000).flatMap((panel) =>
      panel.places
        .filter(({ x, y }) => distanceToLand(panel.land, [x, y]) > OFF_COAST_PX)
        .map(({ id }) => id),
    );
    assert.deepEqual(offshore, []);
  });

  test(`the list of ${name} has each of its members, and says how many`, () => {
    const groups = toGroups(model.members, model, words);
    const listed = groups.flatMap(({ members }) => members.map(({ id }) => id));
    assert.deepEqual(sorted(listed), idsOf(model));
    assert.ok(groups.every(({ name: country }) => country.length > 2));
    const [cities, countries] = toCount(model.members, words).match(/\d+/g) ?? [];
    assert.equal(Number(cities), model.members.length);
    assert.equal(Number(countries), groups.length);
  });
}

test('every member is in the list and in the picture of its country and of all its networks', () => {
  const shown = (key: 'country' | 'network', value: string): readonly string[] =>
    idsOf(modelOf({ [key]: value }));
  for (const { id, country, networks: own } of file.cities) {
    assert.ok(shown('country', country).includes(id), id);
    for (const network of own) assert.ok(shown('network', network.id).includes(id), id);
  }
});

test('the country that a map is of is drawn, whichever it is', () => {
  for (const { id } of file.countries) {
    const [main] = panelsOf(modelOf({ country: id }), 700);
    assert.notEqual(main?.home, '', id);
  }
});

function readFile(path: string): unknown {
  return JSON.parse(built.files.get(path) ?? 'null');
}

function modelOf(scope: Scope): NetworkModel {
  return toModel({ file, networks, faults: [] }, { region: 'auto', ...scope });
}

function sceneOf({ frame, members }: NetworkModel, widthPx: number): ReturnType<typeof toMapScene> {
  const world = frame.inset && basemapOf(frame.inset);
  return toMapScene(
    { frame, places: members, atlas: basemapOf(frame.basemap), world },
    { widthPx },
  );
}

function panelsOf(model: NetworkModel, widthPx: number): readonly MapPanel[] {
  const { main, insets } = sceneOf(model, widthPx);
  return [main, ...insets];
}

/** A file of borders, read once. */
function basemapOf(name: string): Basemap {
  const known = parsed.get(name);
  if (known) return known;
  const basemap = basemapSchema.parse(readFile(`geo/${name}.topo.json`));
  parsed.set(name, basemap);
  return basemap;
}

/** Places that lie outside of their own map. */
function toStrays({ left, top, widthPx, heightPx, places }: MapPanel): readonly string[] {
  return places
    .filter(({ x, y }) => !(x > left && x < left + widthPx && y > top && y < top + heightPx))
    .map(({ id }) => id);
}

type Pair = readonly [x: number, y: number];

/** In pixels; 0 on land. */
function distanceToLand(land: string, [x, y]: Pair): number {
  let least = Infinity;
  let isInside = false;
  for (const piece of land.split('M').slice(1)) {
    const ring = piece
      .replace('Z', '')
      .split('L')
      .map((pair): Pair => {
        const [cornerX = NaN, cornerY = NaN] = pair.split(',').map(Number);
        return [cornerX, cornerY];
      });
    for (const [i, to] of ring.entries()) {
      const from = ring.at(i - 1) ?? to;
      least = Math.min(least, distanceToLine([x, y], from, to));
      // Even-odd: a ray to the right crosses the outline once more inside than outside.
      const crosses = from[1] > y !== to[1] > y;
      const share = (y - from[1]) / (to[1] - from[1]);
      if (crosses && x < from[0] + share * (to[0] - from[0])) isInside = !isInside;
    }
  }
  return isInside ? 0 : least;
}

function distanceToLine([x, y]: Pair, [fromX, fromY]: Pair, [toX, toY]: Pair): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(fromX + share * dx - x, fromY + share * dy - y);
}

function idsOf({ members }: NetworkModel): readonly string[] {
  return sorted(members.map(({ id }) => id));
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...ids].sort();
}
