import { expect } from '@open-wc/testing';
import { isInEurope, toFrame } from '../../../src/widgets/network-map/frame.js';

type Place = Parameters<typeof toFrame>[0][number];

const BERGEN: Place = { country: 'NO', lat: 60.39, lon: 5.32 };
const LONGYEARBYEN: Place = { country: 'NO', lat: 78.22, lon: 15.63 };
const MODENA: Place = { country: 'IT', lat: 44.65, lon: 10.93 };
const TENERIFE: Place = { country: 'ES', lat: 28.46, lon: -16.25 };
const PONTA_DELGADA: Place = { country: 'PT', lat: 37.74, lon: -25.67 };
const BERLIN: Place = { country: 'DE', lat: 52.5, lon: 13.4 };
const PARIS: Place = { country: 'FR', lat: 48.85, lon: 2.35 };
const SAINT_DENIS: Place = { country: 'FR', lat: -20.88, lon: 55.45 };
const BALLARAT: Place = { country: 'AU', lat: -37.57, lon: 143.85 };
const MONTREAL: Place = { country: 'CA', lat: 45.51, lon: -73.59 };
const ROCHESTER: Place = { country: 'US', lat: 43.15, lon: -77.62 };
const HAMAMATSU: Place = { country: 'JP', lat: 34.7, lon: 137.73 };

/** What tells frames apart, in short. */
function frameOf(members: readonly Place[], region: Parameters<typeof toFrame>[1] = 'auto') {
  const { basemap, detail, inset, home, projection } = toFrame(members, region);
  return { basemap, detail, inset, home, projection };
}

const EUROPE = {
  basemap: 'europe',
  detail: 'europe-detail',
  inset: undefined,
  home: undefined,
  projection: 'azimuthal',
};
const WORLD = {
  basemap: 'world',
  detail: 'world-detail',
  inset: undefined,
  home: undefined,
  projection: 'equal-earth',
};

describe('toFrame', () => {
  it('shows Europe where there are no members', () => {
    expect(frameOf([])).to.deep.equal(EUROPE);
  });

  it('shows Europe for members of several of its countries', () => {
    expect(frameOf([BERGEN, MODENA, TENERIFE])).to.deep.equal(EUROPE);
  });

  it('adds an inset of the world to Europe for the few who are elsewhere', () => {
    const most = [BERGEN, MODENA, BERLIN, PARIS, MONTREAL];
    expect(frameOf(most)).to.deep.equal({ ...EUROPE, inset: 'world-inset' });
  });

  it('shows Europe up to three in ten elsewhere, and the world from there on', () => {
    const europe = [BERGEN, MODENA, BERLIN, PARIS, BERGEN, MODENA, BERLIN];
    const elsewhere = [MONTREAL, BALLARAT, HAMAMATSU];
    expect(frameOf([...europe, ...elsewhere]).basemap).to.equal('europe');
    expect(frameOf([...europe.slice(1), ...elsewhere])).to.deep.equal(WORLD);
  });

  it('shows the world for members all over it, none of them left to an inset', () => {
    expect(frameOf([MONTREAL, BALLARAT, HAMAMATSU])).to.deep.equal(WORLD);
  });

  it('comes closer to members of neighbours in Europe, if they lie close together', () => {
    const neighbours = [
      { country: 'DE', lat: 51.5, lon: 7.5 },
      { country: 'CH', lat: 46.2, lon: 6.1 },
    ];
    const { basemap, home, fit } = toFrame(neighbours, 'auto');
    expect([basemap, home]).to.deep.equal(['europe-detail', undefined]);
    expect(fit).to.deep.include([10.5, 53.5]);
    const apart = [...neighbours, { country: 'FI', lat: 60.2, lon: 24.9 }];
    expect(toFrame(apart, 'auto').basemap).to.equal('europe');
  });

  it('shows a region for members of neighbours elsewhere', () => {
    expect(frameOf([MONTREAL, ROCHESTER])).to.deep.equal({
      ...EUROPE,
      basemap: 'world-detail',
      detail: undefined,
    });
    const { centre, fit } = toFrame([MONTREAL, ROCHESTER], 'auto');
    expect(centre[0]).to.be.closeTo(-75.605, 1e-9);
    expect(centre[1]).to.be.closeTo(44.33, 1e-9);
    // Three degrees to each side, two above and below.
    const [lons, lats] = [fit.map(([lon]) => lon), fit.map(([, lat]) => lat)];
    expect(Math.min(...lons)).to.be.closeTo(-80.62, 1e-9);
    expect(Math.max(...lons)).to.be.closeTo(-70.59, 1e-9);
    expect(Math.min(...lats)).to.be.closeTo(41.15, 1e-9);
    expect(Math.max(...lats)).to.be.closeTo(47.51, 1e-9);
  });

  it('takes nothing for a region that is wider or higher than a map can show without bending', () => {
    const at = (country: string, lon: number, lat: number): Place => ({ country, lon, lat });
    const wide = (lon: number) => frameOf([at('MX', -100, 0), at('BR', -100 + lon, 0)]).basemap;
    const high = (lat: number) => frameOf([at('MX', -60, -25), at('BR', -60, -25 + lat)]).basemap;
    expect([wide(60), wide(80)]).to.deep.equal(['world-detail', 'world']);
    expect([high(40), high(60)]).to.deep.equal(['world-detail', 'world']);
  });

  for (const country of ['NO', 'ES', 'IT', 'PT', 'UA']) {
    it(`shows ${country} on its own file, whatever of its members are where`, () => {
      expect(frameOf([{ country, lat: 45, lon: 10 }])).to.deep.equal({
        ...EUROPE,
        basemap: country.toLowerCase(),
        detail: undefined,
        home: country,
      });
    });
  }

  it('keeps to the mainland for a country with islands far away, which come in an inset', () => {
    const { fit } = toFrame([TENERIFE], 'auto');
    expect(Math.min(...fit.map(([lon]) => lon))).to.be.within(-12, -9);
    expect(frameOf([TENERIFE]).inset).to.equal(undefined);
    expect(frameOf([PONTA_DELGADA]).basemap).to.equal('pt');
  });

  it('asks for the borders of the world for what the file of a country does not reach', () => {
    expect(frameOf([BERGEN, LONGYEARBYEN])).to.include({ basemap: 'no', inset: 'world-inset' });
  });

  it('shows any other country of Europe on the finer file of Europe', () => {
    expect(frameOf([BERLIN])).to.deep.equal({
      ...EUROPE,
      basemap: 'europe-detail',
      detail: undefined,
      home: 'DE',
    });
  });

  it('shows any country elsewhere on the finer file of the world', () => {
    expect(frameOf([BALLARAT])).to.deep.equal({
      ...EUROPE,
      basemap: 'world-detail',
      detail: undefined,
      home: 'AU',
    });
  });

  it('shows a country with a member overseas on the finer file of the world', () => {
    expect(frameOf([PARIS, SAINT_DENIS])).to.include({
      basemap: 'world-detail',
      inset: undefined,
      home: 'FR',
    });
  });

  it('takes no name that every object has for a country with a file', () => {
    for (const country of ['constructor', 'toString', '__proto__']) {
      expect(toFrame([{ ...BERLIN, country }], 'auto').basemap, country).to.equal('europe-detail');
    }
  });

  it('gives each list a frame of its own, of the world too', () => {
    expect(toFrame([BERGEN], 'world')).not.to.equal(toFrame([BERGEN], 'world'));
    expect(toFrame([MONTREAL, HAMAMATSU], 'auto')).not.to.equal(
      toFrame([MONTREAL, HAMAMATSU], 'auto'),
    );
  });

  it('shows what the page asks for, whatever the members', () => {
    expect(frameOf([BALLARAT], 'world')).to.deep.equal(WORLD);
    expect(frameOf([BERGEN], 'world')).to.deep.equal(WORLD);
    expect(frameOf([BERGEN], 'europe')).to.deep.equal(EUROPE);
    expect(frameOf([], 'world')).to.deep.equal(WORLD);
  });

  it('adds an inset of the world where a page asks for Europe and all are elsewhere', () => {
    expect(frameOf([MONTREAL, BALLARAT], 'europe')).to.deep.equal({
      ...EUROPE,
      inset: 'world-inset',
    });
  });
});

describe('isInEurope', () => {
  it('reaches from the Azores to the Urals and from the Canaries to the North Cape', () => {
    for (const place of [PONTA_DELGADA, TENERIFE, BERGEN, MODENA]) {
      expect(isInEurope(place), place.country).to.equal(true);
    }
    for (const place of [LONGYEARBYEN, MONTREAL, BALLARAT, HAMAMATSU, SAINT_DENIS]) {
      expect(isInEurope(place), place.country).to.equal(false);
    }
  });
});
