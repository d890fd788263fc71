import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { toFrame, type Region } from '../../../src/widgets/network-map/frame.js';
import {
  mapHeight,
  toDetail,
  toMapScene,
  type MapPanel,
  type MapScene,
  type Position,
} from '../../../src/widgets/network-map/geometry.js';
import { anAtlas, anAtlasOf } from '../../fixtures/network-maps.js';

const BERGEN = { id: 'bergen', country: 'NO', lat: 60.39, lon: 5.32 };
const LONGYEARBYEN = { id: 'longyearbyen', country: 'NO', lat: 78.22, lon: 15.63 };
const MADRID = { id: 'madrid', country: 'ES', lat: 40.42, lon: -3.7 };
const TENERIFE = { id: 'tenerife', country: 'ES', lat: 28.46, lon: -16.25 };
const MONTREAL = { id: 'montreal', country: 'CA', lat: 45.51, lon: -73.59 };
const MCMURDO = { id: 'mcmurdo', country: 'AQ', lat: -77.85, lon: 166.67 };
const APIA = { id: 'apia', country: 'WS', lat: -13.83, lon: -171.76 };

type Place = Position & { readonly country: string };

function sceneOf(
  places: readonly Place[],
  { region = 'auto', widthPx = 700 }: { region?: Region; widthPx?: number } = {},
): MapScene {
  const frame = toFrame(places, region);
  return toMapScene({ frame, places, atlas: undefined, world: undefined }, { widthPx });
}

function panelsOf({ main, insets }: MapScene): readonly MapPanel[] {
  return [main, ...insets];
}

/** What each panel shows: `main bergen madrid`. */
function contentsOf(scene: MapScene): readonly string[] {
  return panelsOf(scene).map(({ kind, places }) => [kind, ...places.map(({ id }) => id)].join(' '));
}

function isWithin({ left, top, widthPx, heightPx, places }: MapPanel): boolean {
  return places.every(
    ({ x, y }) =>
      x >= left + 8 && x <= left + widthPx - 8 && y >= top + 8 && y <= top + heightPx - 8,
  );
}

describe('mapHeight', () => {
  it('is higher than wide on a phone, and lower than wide from a tablet on', () => {
    expect([280, 360, 700, 1000].map(mapHeight)).to.deep.equal([294, 360, 518, 740]);
  });
});

describe('toMapScene', () => {
  it('shows members of Europe on one map of the whole width', () => {
    const { main, ...scene } = sceneOf([BERGEN, MADRID]);
    expect(scene).to.deep.equal({ widthPx: 700, heightPx: 518, insets: [] });
    expect(main).to.include({ kind: 'main', left: 0, top: 0, widthPx: 700, heightPx: 518 });
    const [bergen, madrid] = main.places;
    expect([bergen!.id, madrid!.id]).to.deep.equal(['bergen', 'madrid']);
    expect(bergen!.y).to.be.below(madrid!.y);
    expect(bergen!.x).to.be.above(madrid!.x);
  });

  it('shows a map of the world in its own proportions', () => {
    const { widthPx, heightPx } = sceneOf([MONTREAL], { region: 'world', widthPx: 1000 });
    expect({ widthPx, heightPx }).to.deep.equal({ widthPx: 1000, heightPx: 520 });
  });

  it('shows members outside of Europe in an inset of the world below', () => {
    const scene = sceneOf([BERGEN, MADRID, MONTREAL, TENERIFE]);
    expect(contentsOf(scene)).to.deep.equal(['main bergen madrid tenerife', 'world montreal']);
    const [inset] = scene.insets;
    expect(inset).to.include({ left: 0, top: 530, widthPx: 262, heightPx: 128 });
    expect(scene.heightPx).to.equal(658);
  });

  it('shows Tenerife in the middle of an inset of its own below Spain', () => {
    const scene = sceneOf([MADRID, TENERIFE]);
    expect(contentsOf(scene)).to.deep.equal(['main madrid', 'near tenerife']);
    const [inset] = scene.insets;
    expect(inset).to.include({ left: 0, top: 530, widthPx: 192, heightPx: 128 });
    const [tenerife] = inset!.places;
    expect(tenerife!.x).to.be.closeTo(96, 1);
    expect(tenerife!.y).to.be.closeTo(594, 1);
  });

  it('shows islands first and the rest of the world beside them, within the width', () => {
    const faraway = { id: 'faraway', country: 'ES', lat: -10, lon: -60 };
    for (const widthPx of [280, 700, 1000]) {
      const scene = sceneOf([MADRID, faraway, TENERIFE], { widthPx });
      expect(contentsOf(scene)).to.deep.equal(['main madrid', 'near tenerife', 'world faraway']);
      const [near, far] = scene.insets;
      expect([near!.left, near!.top]).to.deep.equal([0, far!.top]);
      expect(far!.left).to.equal(near!.widthPx + 12);
      expect(far!.left + far!.widthPx).to.be.at.most(widthPx);
    }
  });

  it('shows Svalbard in an inset of the world below Norway', () => {
    expect(contentsOf(sceneOf([BERGEN, LONGYEARBYEN]))).to.deep.equal([
      'main bergen',
      'world longyearbyen',
    ]);
  });

  it('moves what lies at the end of the world inwards, rather than leave it out', () => {
    for (const region of ['world', 'europe'] as const) {
      const scene = sceneOf([MCMURDO, APIA], { region });
      const shown = panelsOf(scene).find(({ places }) => places.length > 0)!;
      expect(shown.kind).to.equal(region === 'world' ? 'main' : 'world');
      expect(shown.places.map(({ id }) => id)).to.deep.equal(['mcmurdo', 'apia']);
      expect(isWithin(shown)).to.equal(true);
    }
  });

  it('places members without borders as with them', () => {
    const places = [
      { id: 'a', country: 'ME', lat: 44, lon: 18 },
      { id: 'b', country: 'XK', lat: 45, lon: 26 },
    ];
    const frame = toFrame(places, 'auto');
    const bare = toMapScene(
      { frame, places, atlas: undefined, world: undefined },
      { widthPx: 700 },
    );
    const drawn = toMapScene(
      { frame, places, atlas: anAtlas(), world: undefined },
      { widthPx: 700 },
    );
    expect(bare.main.places).to.deep.equal(drawn.main.places);
    expect([bare.main.land, bare.main.borders]).to.deep.equal(['', '']);
    expect(drawn.main.land).to.match(/^M.*Z$/);
    expect(drawn.main.disputed).to.match(/^M[^M]*L[^M]*$/);
  });

  it('fits all of the mainland of the country that the map is of', () => {
    const places = [{ id: 'a', country: 'RS', lat: 44, lon: 22 }];
    const frame = toFrame(places, 'auto');
    const wide = anAtlasOf('RS', [
      [15, 42],
      [15, 46],
      [29, 46],
      [29, 42],
    ]);
    const { main } = toMapScene({ frame, places, atlas: wide, world: undefined }, { widthPx: 700 });
    const xs = [...main.home.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));
    // 14 degrees take the whole width but for the margin: 4.5 % of the height.
    expect(Math.min(...xs)).to.be.closeTo(0.045 * 518, 0.1);
    expect(Math.max(...xs)).to.be.closeTo(700 - 0.045 * 518, 0.1);
  });

  it('draws an inset of the world from the borders of the world', () => {
    const places = [BERGEN, MADRID, MADRID, MADRID, MONTREAL];
    const frame = toFrame(places, 'auto');
    const world = anAtlasOf('CA', [
      [-120, 50],
      [-120, 60],
      [-70, 60],
      [-70, 50],
    ]);
    const { main, insets } = toMapScene(
      { frame, places, atlas: undefined, world },
      { widthPx: 700 },
    );
    expect(main.land).to.equal('');
    expect(insets[0]!.land).to.match(/^M.*Z$/);
  });

  it('has every place in the map or in one inset, where it can be pointed at', () => {
    const place = fc.record({
      country: fc.constantFrom('NO', 'ES', 'PT', 'DE', 'CA', 'WS'),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const anywhere = fc.array(place, { maxLength: 12 });
    // Most pages show one country, so do half of these.
    const inOne = fc
      .tuple(anywhere, place)
      .map(([places, { country }]) => places.map((each) => ({ ...each, country })));
    fc.assert(
      fc.property(
        fc.oneof(anywhere, inOne),
        fc.constantFrom<Region>('auto', 'europe', 'world'),
        fc.integer({ min: 240, max: 1400 }),
        (list, region, widthPx) => {
          const places = list.map((each, i) => ({ ...each, id: `place-${i}` }));
          const panels = panelsOf(sceneOf(places, { region, widthPx }));
          const ids = panels.flatMap((panel) => panel.places.map(({ id }) => id));
          expect(ids).to.have.members(places.map(({ id }) => id));
          expect(panels.every(isWithin)).to.equal(true);
        },
      ),
      { includeErrorInReport: true, seed: 31, numRuns: 400 },
    );
  });
});

describe('toDetail', () => {
  it('draws finer borders in the same place, to a hundredth of a pixel', () => {
    const places = [{ id: 'a', country: 'ME', lat: 44, lon: 18 }];
    const atlas = anAtlas();
    const input = { frame: toFrame(places, 'auto'), places, atlas, world: undefined };
    const { main } = toMapScene(input, { widthPx: 700 });
    const { home, land } = toDetail(input, atlas, main);
    const numbers = (d: string) => [...d.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
    expect(numbers(land)).to.have.length(numbers(main.land).length);
    for (const [i, number] of numbers(home).entries()) {
      expect(number).to.be.closeTo(numbers(main.home)[i]!, 0.0501);
    }
    expect(home).to.match(/\.\d\d/);
  });
});
