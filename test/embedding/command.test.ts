import { expect } from '@open-wc/testing';
import { DEFAULT_CHOICE } from '../../src/embedding/choice.js';
import { toCommand } from '../../src/embedding/command.js';

const CONTEXT = { base: 'https://files.example/icc/' };

describe('toCommand(choice, context, lang)', () => {
  it('renders what was chosen, in the language of the page', () => {
    expect(toCommand({ ...DEFAULT_CHOICE, city: 'bergen' }, CONTEXT, 'fr')).to.equal(
      'npx icc-widgets render index-radar --city bergen --lang fr --format html',
    );
  });

  it('quotes what a shell would take apart or for a comment', () => {
    const choice = {
      ...DEFAULT_CHOICE,
      compare: 'average previous',
      accent: '#08f',
      heading: 'A "$b"',
    };
    expect(toCommand(choice, CONTEXT, 'en')).to.contain(
      '--compare "average previous" --heading "A \\"\\$b\\"" --accent "#0088ff" --format',
    );
  });

  it('names neither the dataset that it brings nor what needs a script', () => {
    const choice = { ...DEFAULT_CHOICE, widget: 'network-map', loading: 'eager' } as const;
    expect(toCommand(choice, CONTEXT, 'en')).to.equal(
      'npx icc-widgets render network-map --format html',
    );
  });
});
