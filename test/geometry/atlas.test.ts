import { expect } from '@open-wc/testing';
import { mainlandOf, toOutlines, type OutlineOptions } from '../../src/geometry/atlas.js';
import { toProjection, type LonLat, type Projection } from '../../src/geometry/projection.js';
import { anAtlas, anAtlasOf } from '../fixtures/network-maps.js';

/** Ten pixels a degree, with 0° east at the left edge and 90° north at the top. */
const flat: Projection = {
  toPoint: ([lon, lat]) => ({ x: lon * 10, y: (90 - lat) * 10 }),
  isNear: () => true,
  hasSeam: false,
};

/** From 0° to 40° east and from 90° to 30° north. */
const box = { left: 0, top: 0, widthPx: 400, heightPx: 600 };

function outlines(changes: Partial<OutlineOptions> = {}) {
  return toOutlines(anAtlas(), { box, projection: flat, ...changes });
}

function square([west, south]: LonLat, size: number): readonly LonLat[] {
  return [
    [west, south],
    [west, south + size],
    [west + size, south + size],
    [west + size, south],
  ];
}

const MONTENEGRO = 'M200,480L160,480L160,440L200,440L200,480Z';
const ISLAND = 'M120,500L120,490L130,490L130,500L120,500Z';
const SERBIA = 'M200,440L240,440L240,480L200,480L200,440Z';
const KOSOVO = 'M240,480L240,440L280,440L280,480L240,480Z';

describe('toOutlines', () => {
  it('draws every country with its islands', () => {
    expect(outlines().land).to.equal(MONTENEGRO + ISLAND + SERBIA + KOSOVO);
  });

  it('draws what two countries share as their border, and no coast', () => {
    expect(outlines().borders).to.equal('M200,480L200,440');
  });

  it('draws a border that is not settled apart from those that are', () => {
    expect(outlines().disputed).to.equal('M240,480L240,440');
  });

  for (const [one, other] of [
    ['MA', 'EH'],
    ['IL', 'PS'],
    ['SY', 'IL'],
  ] as const) {
    it(`takes the border of ${one} and ${other} for one that is not settled, in either order`, () => {
      const atlas = anAtlas();
      const [, left, right] = atlas.objects.countries.geometries;
      [left!.id, right!.id] = [one, other];
      const { borders, disputed } = toOutlines(atlas, { box, projection: flat });
      expect({ borders, disputed }).to.deep.equal({
        borders: 'M200,480L200,440',
        disputed: 'M240,480L240,440',
      });
    });
  }

  it('draws the country that the map is of once more, with its islands', () => {
    expect(outlines({ home: 'ME' }).home).to.equal(MONTENEGRO + ISLAND);
  });

  it('draws no country as that of the map where there is none, or none of this code', () => {
    expect(outlines().home).to.equal('');
    expect(outlines({ home: 'IT' }).home).to.equal('');
  });

  it('draws nothing without an atlas', () => {
    expect(toOutlines(undefined, { box, projection: flat, home: 'ME' })).to.deep.equal({
      land: '',
      borders: '',
      disputed: '',
      home: '',
      drawn: [],
    });
  });

  it('leaves out countries, islands and borders outside of the box', () => {
    const east = { left: 245, top: 430, widthPx: 50, heightPx: 60 };
    expect(outlines({ box: east, home: 'ME' })).to.deep.equal({
      land: KOSOVO,
      borders: '',
      disputed: '',
      home: '',
      drawn: ['XK'],
    });
  });

  it('keeps a country whole that is partly within the box', () => {
    const corner = { left: 270, top: 470, widthPx: 100, heightPx: 100 };
    expect(outlines({ box: corner }).land).to.equal(KOSOVO);
  });

  it('keeps a country whose outline has no corner within the box', () => {
    const middle = { left: 255, top: 455, widthPx: 10, heightPx: 10 };
    expect(outlines({ box: middle }).land).to.equal(KOSOVO);
  });

  it('writes a tenth of a pixel, or as many digits as it is told', () => {
    const projection = { ...flat, toPoint: ([lon, lat]: LonLat) => ({ x: lon / 7, y: lat / 7 }) };
    expect(outlines({ projection }).borders).to.equal('M2.9,6L2.9,6.6');
    expect(outlines({ projection, digits: 2 }).borders).to.equal('M2.86,6L2.86,6.57');
    expect(outlines({ projection, digits: 0 }).borders).to.equal('M3,6L3,7');
  });

  it('leaves out points that fall on the one before', () => {
    const projection = { ...flat, toPoint: ([lon, lat]: LonLat) => ({ x: lon / 99, y: lat / 99 }) };
    expect(outlines({ projection }).disputed).to.equal('M0.2,0.4L0.2,0.5');
    expect(outlines({ projection, digits: 0 }).disputed).to.equal('M0,0');
  });

  it('reads coordinates that are written as steps', () => {
    const atlas = anAtlasOf('IS', []);
    // From 10° east and 60° north: two up, two to the right, and back.
    atlas.arcs = [
      [
        [0, 0],
        [0, 2],
        [2, 0],
        [-2, -2],
      ],
    ];
    atlas.transform = { scale: [0.5, 1], translate: [10, 60] };
    expect(toOutlines(atlas, { box, projection: flat }).land).to.equal(
      'M100,300L100,280L110,280L100,300Z',
    );
  });

  it('cuts holes out of a country', () => {
    const atlas = anAtlas();
    atlas.objects.countries.geometries = [
      { type: 'MultiPolygon', id: 'ME', arcs: [[[~2, ~0], [6]]] },
    ];
    expect(toOutlines(atlas, { box, projection: flat }).land).to.equal(MONTENEGRO + ISLAND);
  });

  it('leaves out countries on the far side of the globe, which would be turned inside out', () => {
    const projection = toProjection(
      { kind: 'azimuthal', centre: [10, 50], fit: square([0, 40], 20) },
      box,
    );
    const near = anAtlasOf('DE', square([8, 48], 4));
    const far = anAtlasOf('NZ', square([-172, -52], 4));
    expect(toOutlines(near, { box, projection }).land).to.match(/^M.*Z$/);
    expect(toOutlines(far, { box, projection }).land).to.equal('');
  });

  it('leaves out an island that the edges of the world would tear apart', () => {
    const projection = toProjection({ kind: 'equal-earth', centre: [11, 0], fit: [] }, box);
    const land = (west: number) =>
      toOutlines(anAtlasOf('US', square([west, 62], 1)), { box, projection }).land;
    expect(land(-169.5)).to.equal('');
    expect(land(-168.5)).to.match(/^M.*Z$/);
    expect(land(-170.5)).to.match(/^M.*Z$/);
  });

  it('draws a neighbour whose edge is longer than the map', () => {
    const projection = toProjection(
      { kind: 'azimuthal', centre: [31, 48], fit: square([22, 44], 10) },
      box,
    );
    const wide = anAtlasOf('RU', [
      [28, 50],
      [28, 60],
      [160, 60],
      [160, 50],
    ]);
    expect(toOutlines(wide, { box, projection }).land).to.match(/^M.*Z$/);
  });
});

describe('mainlandOf', () => {
  it('is the outline of the largest part of a country', () => {
    expect(mainlandOf(anAtlas(), 'ME')).to.deep.equal([
      [20, 42],
      [16, 42],
      [16, 46],
      [20, 46],
      [20, 42],
    ]);
  });

  it('is empty without an atlas, without a country, and for one that the atlas has not', () => {
    expect(mainlandOf(undefined, 'ME')).to.deep.equal([]);
    expect(mainlandOf(anAtlas(), undefined)).to.deep.equal([]);
    expect(mainlandOf(anAtlas(), 'IT')).to.deep.equal([]);
  });

  it('is empty for a country that reaches around too much of the globe', () => {
    const wide = (degrees: number) =>
      mainlandOf(
        anAtlasOf('RU', [
          [60, 50],
          [60, 60],
          [60 + degrees, 60],
        ]),
        'RU',
      );
    expect(wide(75)).to.have.length(4);
    expect(wide(76)).to.deep.equal([]);
  });
});
