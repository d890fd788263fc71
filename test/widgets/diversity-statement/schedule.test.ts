import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isDue, toDay, toTurn } from '../../../src/widgets/diversity-statement/schedule.js';

describe('isDue(day, schedule)', () => {
  it('is true on the first and on the last day, and on no day before or after', () => {
    const schedule = { from: '2026-12-18', until: '2026-12-20' };
    const days = ['2026-12-17', '2026-12-18', '2026-12-19', '2026-12-20', '2026-12-21'];
    expect(days.map((day) => isDue(day, schedule))).to.deep.equal([false, true, true, true, false]);
  });

  it('counts a month or a year whole', () => {
    const december = { from: '2026-12', until: '2026-12' };
    expect(isDue('2026-12-01', december) && isDue('2026-12-31', december)).to.equal(true);
    expect(isDue('2026-11-30', december) || isDue('2027-01-01', december)).to.equal(false);
    expect(isDue('2026-12-31', { until: '2026' })).to.equal(true);
    expect(isDue('2027-01-01', { until: '2026' })).to.equal(false);
  });

  it('needs neither end', () => {
    expect(isDue('2026-11-25', {})).to.equal(true);
    expect(isDue('2026-11-25', { from: '2026-11-26' })).to.equal(false);
    expect(isDue('2026-11-25', { until: '2026-11-24' })).to.equal(false);
  });

  it('knows days and months without their zeros', () => {
    expect(isDue('2026-11-25', { until: '2026-3-1' })).to.equal(false);
    expect(isDue('2026-11-25', { from: '2027-1-5' })).to.equal(false);
    expect(isDue('2026-11-25', { from: '2026-9' })).to.equal(true);
  });

  it('takes what is no date for no limit', () => {
    expect(isDue('2026-11-25', { from: 'soon', until: '18.12.2020' })).to.equal(true);
    expect(isDue('2026-11-25', { from: '', until: '20200101' })).to.equal(true);
  });

  it('takes the day of a date with a time', () => {
    expect(isDue('2026-11-25', { from: '2026-11-25T18:00' })).to.equal(true);
  });
});

describe('toDay(now)', () => {
  it('gives the day on the clock of the reader, not in Greenwich', () => {
    expect(toDay(new Date(2026, 10, 25, 0, 5))).to.equal('2026-11-25');
    expect(toDay(new Date(2026, 10, 25, 23, 55))).to.equal('2026-11-25');
  });
});

describe('toTurn(day, city)', () => {
  it('goes on by one each day, over months and years', () => {
    expect(toTurn('2026-12-01', 'oslo') - toTurn('2026-11-30', 'oslo')).to.equal(1);
    expect(toTurn('2027-01-01', 'oslo') - toTurn('2026-12-31', 'oslo')).to.equal(1);
  });

  it('differs from city to city in any script', () => {
    expect(toTurn('2026-11-25', '浜松市')).not.to.equal(toTurn('2026-11-25', 'حيفا'));
  });

  it('is the same for a city by its id and by its name', () => {
    expect(toTurn('2026-11-25', 'malmo')).to.equal(toTurn('2026-11-25', 'Malmö'));
  });

  it('differs from city to city', () => {
    expect(toTurn('2026-11-25', 'oslo')).not.to.equal(toTurn('2026-11-25', 'bergen'));
  });

  it('is a whole number from 0 for any city', () => {
    fc.assert(
      fc.property(fc.string(), (city) => {
        const turn = toTurn('2026-11-25', city);
        return Number.isInteger(turn) && turn >= 0;
      }),
    );
  });
});
