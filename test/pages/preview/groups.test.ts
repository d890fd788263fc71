import { expect } from '@open-wc/testing';
import { toCounts, toGroups } from '../../../src/pages/preview/groups.js';
import type { ShownProblem } from '../../../src/pages/preview/state.js';

function problem(level: ShownProblem['level'], file: string, place: string): ShownProblem {
  return { level, file, place, sentence: 'is empty' };
}

const PROBLEMS = [
  problem('note', 'a.csv', 'row 2'),
  problem('warning', 'b.csv', 'row 3'),
  problem('error', 'b.csv', 'row 9'),
  problem('error', 'b.csv', 'row 4'),
  problem('warning', 'a.csv', 'row 5'),
];

describe('the messages of the check', () => {
  it('toGroups() puts errors first, of files as of their messages, and keeps the order otherwise', () => {
    const groups = toGroups(PROBLEMS);
    expect(groups.map(({ file }) => file)).to.deep.equal(['b.csv', 'a.csv']);
    expect(groups.map(({ problems }) => problems.map(({ place }) => place))).to.deep.equal([
      ['row 9', 'row 4', 'row 3'],
      ['row 5', 'row 2'],
    ]);
  });

  it('toCounts() counts each level', () => {
    expect(toCounts(PROBLEMS)).to.deep.equal({ error: 2, warning: 2, note: 1 });
    expect(toCounts([])).to.deep.equal({ error: 0, warning: 0, note: 0 });
  });
});
