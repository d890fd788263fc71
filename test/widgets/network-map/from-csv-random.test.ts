import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { citiesShape } from '../../../src/data/schema/cities-shape.js';
import { fitsShape } from '../../../src/data/shape.js';
import { parseCsvMembers } from '../../../src/widgets/network-map/from-csv.js';
import { COUNTRIES } from '../../fixtures/member-lists.js';

/** Text of the characters that matter to a reader of CSV, and of any others. */
const noise = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from('";,\t\n\r |=<#@0.5°NE-aÃ'), '""', '"\n', ';NO;60;5'),
  }),
  fc.string({ unit: 'binary' }),
);
const goodRows = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 5 });
const seed = 4;

/** A row that nobody could object to, told apart by its position. */
function toRow(number: number, quoted: boolean): string {
  const cells = ['Town', 'NO', `60,${String(number).padStart(3, '0')}1`, '5,32'];
  return cells.map((cell) => (quoted ? `"${cell}"` : cell)).join(';');
}

function latitudesOf(document: unknown): readonly number[] {
  return (document as { cities: { lat: number }[] }).cities.map(({ lat }) => lat);
}

describe('parseCsvMembers, given anything,', () => {
  it('never throws, and gives either a list that fits the schema or an error with its place', () => {
    fc.assert(
      fc.property(noise, fc.boolean(), (text, headed) => {
        const list = parseCsvMembers(headed ? `name;country;lat;lon\n${text}` : text, COUNTRIES);
        if (list.ok) expect(fitsShape(citiesShape, list.value.document)).to.be.true;
        else expect(list.error.path).to.match(/^row \d+/);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('never loses a good row beside bad ones', () => {
    fc.assert(
      fc.property(goodRows, fc.array(noise), fc.boolean(), (numbers, bad, quoted) => {
        const lines = numbers.flatMap((number, i) => [bad[i] ?? '', toRow(number, quoted)]);
        // A file is binary if there is a NUL where its first line should be.
        const text = ['name;country;lat;lon', ...lines].join('\n').replaceAll('\0', '');
        const list = parseCsvMembers(text, COUNTRIES);
        if (!list.ok) expect.fail(list.error.message);
        const wanted = numbers.map((number) => 60 + number / 1000 + 0.0001);
        const found = latitudesOf(list.value.document).map((lat) => lat.toFixed(4));
        expect(found).to.include.members(wanted.map((lat) => lat.toFixed(4)));
      }),
      { seed, numRuns: 500 },
    );
  });

  it('loses a row for every fault that says so, and no other', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('aNO=<0.5')) });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1 }), (cells) => {
        const rows = cells.map((one) => one.join(';'));
        const filled = cells.filter((one) => one.some((text) => text !== '')).length;
        const text = ['name;country;lat;lon', 'Town;NO;60,1;5', ...rows].join('\n');
        const list = parseCsvMembers(text, COUNTRIES);
        if (!list.ok) expect.fail(list.error.message);
        const lost = list.value.faults.filter(({ lostRow }) => lostRow).length;
        expect(latitudesOf(list.value.document).length + lost).to.equal(filled + 1);
      }),
      { seed },
    );
  });
});
