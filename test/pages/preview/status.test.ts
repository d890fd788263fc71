import { expect } from '@open-wc/testing';
import type { PreviewState, ShownProblem } from '../../../src/pages/preview/state.js';
import { toStatus } from '../../../src/pages/preview/status.js';
import { en } from '../../../src/pages/preview/words/en.js';
import { aState } from './states.js';

const ERROR: ShownProblem = { level: 'error', file: 'a.csv', place: '', sentence: 'is empty' };
const WARNING: ShownProblem = { ...ERROR, level: 'warning' };

function told(state: PreviewState | undefined, isLost = false): readonly string[] {
  const { text, kind } = toStatus(state, { isLost, words: en, language: 'en' });
  return [kind, text];
}

describe('the line that says how things stand', () => {
  it('says what came of a save, and which figures are shown', () => {
    const state = aState({
      savedAt: '2026-03-01T14:03:22',
      isCurrent: false,
      problems: [ERROR, WARNING, ERROR],
    });
    expect(told(state)).to.deep.equal([
      'wrong',
      'Saved 14:03:22, built again, 2 errors, 1 warning. The figures of the last build without errors are shown.',
    ]);
    expect(told({ ...state, dataset: null })[1]).to.match(/As soon as there are no errors/);
  });

  it('says when the tables were read, where none was saved since', () => {
    expect(told(aState())).to.deep.equal(['good', 'Built 14:03:22, no errors.']);
    expect(told(aState({ problems: [WARNING] }))[1]).to.equal(
      'Built 14:03:22, no errors, 1 warning.',
    );
  });

  it('says that it waits', () => {
    expect(told(undefined)).to.deep.equal(['busy', en.connecting]);
    expect(told(aState({ builtAt: null }))).to.deep.equal(['busy', en.first]);
    const saved = aState({ isBuilding: true, savedAt: '2026-03-01T09:00:00' });
    expect(told(saved)).to.deep.equal(['busy', 'Saved 09:00:00, the tables are being read …']);
  });

  it('says that the check itself failed, and that the server is gone', () => {
    const [kind, text] = told(aState({ failure: 'the disk is full', isCurrent: false }));
    expect(kind).to.equal('wrong');
    expect(text).to.contain('(the disk is full)').and.to.contain('last build without errors');
    expect(told(aState(), true)).to.deep.equal(['wrong', en.lost]);
  });
});
