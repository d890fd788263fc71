import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../../src/data-tools/geocode/entry.js';
import { toGazetteer, type Gazetteer } from '../../../src/data-tools/geocode/gazetteer.js';

const REGIONS = new Map([
  ['XA.N', 'Northland'],
  ['XA.S', 'Southland'],
  ['XA.S.1', 'Low District'],
  ['XA.S.2', 'High District'],
]);

/** A place of an invented country; north by default. */
function aPlace(name: string, lat: number, changes: Partial<Entry> = {}): Entry {
  return { name, lat, lon: 0, country: 'XA', admin1: 'N', admin2: '', ...changes };
}

function aGazetteer(...entries: readonly Entry[]): Gazetteer {
  return toGazetteer(entries, REGIONS);
}

/** What a look-up in the invented country says, in short. */
function ask(gazetteer: Gazetteer, name: string): unknown {
  const lookup = gazetteer.find({ name, country: 'XA' });
  switch (lookup.kind) {
    case 'found':
      return lookup.place.lat;
    case 'ambiguous':
      return lookup.choices;
    case 'unknown':
      return `near: ${lookup.near.join('|')}`;
  }
}

test('find() gives the coordinates and the region of a place', () => {
  const gazetteer = aGazetteer(aPlace('Sampleton', 10, { lon: 20 }));
  assert.deepEqual(gazetteer.find({ name: 'Sampleton', country: 'xa' }), {
    kind: 'found',
    place: { name: 'Sampleton', lat: 10, lon: 20, region: 'Northland' },
  });
});

test('find() goes by letters only, not by case, accents or hyphens', () => {
  const gazetteer = aGazetteer(aPlace('Sámple-Løßø', 10));
  for (const name of ['SAMPLE LOSSO', 'sample-løßø', ' Sample  Lossø ']) {
    assert.equal(ask(gazetteer, name), 10, name);
  }
});

test('find() keeps to the country', () => {
  const gazetteer = aGazetteer(aPlace('Sampleton', 10), aPlace('Sampleton', 50, { country: 'XB' }));
  assert.equal(ask(gazetteer, 'Sampleton'), 10);
  assert.deepEqual(gazetteer.find({ name: 'Sampleton', country: 'XC' }), {
    kind: 'unknown',
    near: [],
  });
});

test('find() never chooses between places that are apart, and says what and where each is', () => {
  const gazetteer = aGazetteer(
    aPlace('Sampleton', 10, { admin1: 'S', lon: 1.005 }),
    aPlace('Sampleton', -20.5),
  );
  assert.deepEqual(ask(gazetteer, 'Sampleton'), [
    'Sampleton, Northland: -20.50, 0.00',
    'Sampleton, Southland: 10.00, 1.00',
  ]);
});

test('find() tells places of one region apart by their district', () => {
  const gazetteer = aGazetteer(
    aPlace('Sampleton', 10, { admin1: 'S', admin2: '1' }),
    aPlace('Sampleton', 11, { admin1: 'S', admin2: '2' }),
    aPlace('Sampleton', 12),
  );
  assert.deepEqual(ask(gazetteer, 'Sampleton'), [
    'Sampleton, Northland: 12.00, 0.00',
    'Sampleton, Southland, High District: 11.00, 0.00',
    'Sampleton, Southland, Low District: 10.00, 0.00',
  ]);
});

test('find() lists twelve choices at most, and counts all', () => {
  const gazetteer = aGazetteer(...Array.from({ length: 15 }, (_, i) => aPlace('Sampleton', i)));
  const lookup = gazetteer.find({ name: 'Sampleton', country: 'XA' });
  assert(lookup.kind === 'ambiguous');
  assert.deepEqual([lookup.choices.length, lookup.count], [12, 15]);
});

test('find() takes a town and its municipality, listed apart, for one place', () => {
  const gazetteer = aGazetteer(aPlace('Sampleton', 10), aPlace('Sampleton', 10.04));
  assert.equal(ask(gazetteer, 'Sampleton'), 10);
});

test('find() keeps neighbours apart that a border divides', () => {
  const gazetteer = aGazetteer(
    aPlace('Sampleton', 10),
    aPlace('Sampleton', 10.01, { admin1: 'S' }),
  );
  assert.equal((ask(gazetteer, 'Sampleton') as readonly string[]).length, 2);
});

test('find() narrows by a region after a comma or in brackets, by its name or its code', () => {
  const gazetteer = aGazetteer(
    aPlace('Sampleton', 10),
    aPlace('Sampleton', 20, { admin1: 'S', admin2: '1' }),
  );
  for (const name of ['Sampleton, Southland', 'Sampleton (southland)', 'Sampleton, S']) {
    assert.equal(ask(gazetteer, name), 20, name);
  }
  assert.equal(ask(gazetteer, 'Sampleton (Low District)'), 20);
});

test('find() does not take a place for one that was said to be in another region', () => {
  const gazetteer = aGazetteer(aPlace('Sampleton', 10), aPlace('Otherby', 20, { admin1: 'S' }));
  assert.deepEqual(ask(gazetteer, 'Sampleton, Southland'), ['Sampleton, Northland: 10.00, 0.00']);
});

test('find() passes over what is no region', () => {
  const gazetteer = aGazetteer(aPlace('Sampleton', 10));
  assert.equal(ask(gazetteer, 'Sampleton (old town)'), 10);
  assert.equal(ask(gazetteer, 'Sampleton, our capital'), 10);
});

test('find() prefers a name that is listed with its brackets', () => {
  const gazetteer = aGazetteer(aPlace('Sampleton (Oder)', 10), aPlace('Sampleton', 20));
  assert.equal(ask(gazetteer, 'Sampleton (Oder)'), 10);
  assert.equal(ask(gazetteer, 'Sampleton'), 20);
});

test('find() knows the words for a saint, and keeps those for men and women apart', () => {
  const gazetteer = aGazetteer(
    aPlace('Saint Ample', 10),
    aPlace('Sankt Exem', 20),
    aPlace('Santa Ample', 30),
  );
  assert.equal(ask(gazetteer, 'St. Ample'), 10);
  assert.equal(ask(gazetteer, 'St Exem'), 20);
  assert.equal(ask(gazetteer, 'Sta. Ample'), 30);
});

test('find() finds a place with two names by each', () => {
  const gazetteer = aGazetteer(aPlace('Sampleton / Exemplona', 10));
  for (const name of ['Sampleton', 'exemplona', 'Sampleton / Exemplona', 'Sampleton-Exemplona']) {
    assert.equal(ask(gazetteer, name), 10, name);
  }
});

test('find() suggests names that go on, or that differ in few letters', () => {
  const gazetteer = aGazetteer(
    aPlace('Sampleton am Main', 10),
    aPlace('Samplehem', 20),
    aPlace('Samqleton', 30),
    aPlace('Otherby', 40),
  );
  assert.equal(ask(gazetteer, 'Sampleton'), 'near: Samqleton|Sampleton am Main');
  assert.equal(ask(gazetteer, 'Xyz'), 'near: ');
});

test('find() takes names that every object has for names of cities', () => {
  const gazetteer = aGazetteer(aPlace('Sampleton', 10));
  for (const name of ['constructor', '__proto__', 'toString', '', '()', ',']) {
    assert.equal(ask(gazetteer, name), 'near: ', name);
    assert.equal(gazetteer.find({ name: 'Sampleton', country: name }).kind, 'unknown');
  }
});
